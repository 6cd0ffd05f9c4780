/*
 * Currencies by ISO 4217, one a line: code | signs | Chinese names | English names | sub-units as NAME=FACTOR.
 * A dollar without country is the US dollar, 元 and 块 are CNY, a yen sign before digits is CNY in Chinese and English
 * alike, for in articles about China it is nearly always meant so.
 */
export const currencyTable = `
USD | $ US$ U.S.$ USD$ us$ us_$ | 美元 美金 美圆 美刀 刀乐 | dollar(s) us_dollar(s) u.s._dollar(s) american_dollar(s) buck(s) | 美分=1/100 cent(s)=1/100 ¢=1/100
CNY | ¥ RMB¥ CN¥ RMB | 人民币元 元人民币 人民币 元钱 块钱 块 元 圆 | yuan chinese_yuan rmb renminbi | 角=1/10 毛=1/10 毛钱=1/10 角钱=1/10 分钱=1/100
EUR | € | 欧元 | euro(s) | 欧分=1/100 eurocent(s)=1/100
GBP | £ | 英镑 | pound(s)_sterling british_pound(s) sterling | 便士=1/100 pence=1/100 penny=1/100 pennies=1/100
JPY | JP¥ JPY¥ 円 | 日元 日圆 日币 元日币 元日元 | yen japanese_yen |
HKD | HK$ | 港元 港币 港幣 元港币 | hong_kong_dollar(s) |
TWD | NT$ | 新台币 台币 元新台币 | new_taiwan_dollar(s) taiwan_dollar(s) |
KRW | ₩ | 韩元 韩圆 韩币 | won korean_won |
INR | ₹ Rs Rs. | 印度卢比 卢比 印度卢布 | rupee(s) indian_rupee(s) |
RUB | ₽ | 卢布 俄罗斯卢布 | rouble(s) ruble(s) |
THB | ฿ | 泰铢 | baht |
AUD | A$ AU$ | 澳元 澳大利亚元 澳币 | australian_dollar(s) aussie_dollar(s) |
CAD | C$ CA$ c_$ | 加元 加拿大元 加币 | canadian_dollar(s) |
NZD | NZ$ | 新西兰元 纽元 | new_zealand_dollar(s) |
SGD | S$ | 新加坡元 新元 新币 | singapore_dollar(s) |
CHF | | 瑞士法郎 瑞郎 法郎 | swiss_franc(s) franc(s) |
SEK | | 瑞典克朗 | swedish_krona swedish_kronor krona kronor |
NOK | | 挪威克朗 | norwegian_krone |
DKK | | 丹麦克朗 | danish_krone kroner |
BRL | R$ | 巴西雷亚尔 雷亚尔 | brazilian_real reais |
MXN | | 墨西哥比索 比索 | mexican_peso(s) peso(s) |
ZAR | | 兰特 | rand |
TRY | ₺ | 土耳其里拉 里拉 | turkish_lira lira |
VND | ₫ | 越南盾 | dong |
IDR | | 印尼盾 印尼卢比 | rupiah |
PHP | ₱ | 菲律宾比索 | philippine_peso(s) |
MYR | | 林吉特 令吉 马来西亚令吉 马币 | ringgit(s) malaysian_ringgit(s) malaysia_ringgit(s) | sen=1/100
ILS | ₪ | 以色列新谢克尔 谢克尔 | shekel(s) new_shekel(s) |
AED | | 迪拉姆 | dirham(s) |
SAR | | 沙特里亚尔 | saudi_riyal(s) |
QAR | | 卡塔尔里亚尔 | qatari_riyal(s) |
KWD | | 科威特第纳尔 | kuwaiti_dinar(s) |
EGP | | 埃及镑 | egyptian_pound(s) egyptianpound(s) |
LBP | | 黎巴嫩镑 | lebanese_pound(s) |
MNT | ₮ | 图格里克 | tugrik(s) |
NGN | ₦ | 奈拉 尼日利亚奈拉 | naira nigerian_naira |
LAK | ₭ | 老挝基普 基普 | kip lao_kip |
CRC | ₡ | 科朗 | costa_rican_colon(s) |
UAH | ₴ | 格里夫纳 | hryvnia |
PLN | | 兹罗提 | zloty zlotys |
CZK | | 捷克克朗 | czech_koruna koruna |
ESP | | 比塞塔 | peseta(s) |
DEM | | 德国马克 | deutsche_mark(s) deutschmark(s) |
NLG | | 荷兰盾 | dutch_guilder(s) guilder(s) |
BTC | ₿ | 比特币 个比特币 | bitcoin(s) |
ETH | | 以太币 个以太币 | |
`
