/*
 * Units, one a line: symbol | dimension | factor to the base of the dimension | per | other symbols | Chinese | English.
 * `per` makes a rate of it (Mbps = Mbit per s). Symbols are case-sensitive, English words are not; `(s)` stands for an
 * optional plural, `_` for a space. Factors are exact by definition (SI; international yard and pound of 1959; US gallon).
 */
export const unitTable = `
%       | ratio       | 1/100      |     | ﹪ | 百分比 | percent per_cent percents percentage pct
‰       | ratio       | 1/1000     |     | | | permille per_mille
bp      | ratio       | 1/10000    |     | | 个基点 基点 | basis_point(s)
pp      | pp          | 1          |     | | 个百分点 百分点 | percentage_point(s) percent_point(s)
x       | ratio       | 1          |     | × X -fold fold | 倍 | 
m       | length      | 1          |     | | 米 公尺 | meter(s) metre(s)
km      | length      | 1000       |     | | 千米 公里 | kilometer(s) kilometre(s)
dm      | length      | 1/10       |     | | 分米 | decimeter(s)
cm      | length      | 1/100      |     | | 厘米 公分 | centimeter(s) centimetre(s)
mm      | length      | 1/1000     |     | | 毫米 | millimeter(s) millimetre(s)
um      | length      | 1/1000000  |     | μm | 微米 | micrometer(s) micrometre(s) micron(s)
nm      | length      | 1/1000000000 |   | | 纳米 | nanometer(s) nanometre(s)
pm      | length      | 1/1000000000000 | | | 皮米 | picometer(s)
in      | length      | 127/5000   |     | | 英寸 英吋 吋 | inch inches
ft      | length      | 381/1250   |     | | 英尺 英呎 呎 | foot feet
yd      | length      | 1143/1250  |     | | | yard(s)
mi      | length      | 201168/125 |     | | 英里 | mile(s)
au      | length      | 149597870700 |   | AU | 天文单位 | astronomical_unit(s)
ly      | length      | 9460730472580800 | | | 光年 | light_year(s) light-year(s)
px      | pixel       | 1          |     | | 像素 | pixel(s)
MP      | pixel       | 1000000    |     | | | megapixel(s)
g       | mass        | 1          |     | | 克 | gram(s) gramme(s)
kg      | mass        | 1000       |     | | 千克 公斤 | kilogram(s) kilo(s)
mg      | mass        | 1/1000     |     | | 毫克 | milligram(s)
ug      | mass        | 1/1000000  |     | μg mcg | 微克 | microgram(s)
t       | mass        | 1000000    |     | | 吨 公吨 | ton(s) tonne(s) metric_ton(s) metric_tonne(s)
jin     | mass        | 500        |     | | 斤 市斤 | jin
liang   | mass        | 50         |     | | 两 |
lb      | mass        | 45359237/100000 | | lbs | 磅 | pound(s)
oz      | mass        | 45359237/1600000 | | | 盎司 | ounce(s)
L       | volume      | 1          |     | l | 升 公升 | liter(s) litre(s)
mL      | volume      | 1/1000     |     | ml cc | 毫升 | milliliter(s) millilitre(s)
cL      | volume      | 1/100      |     | cl | | centiliter(s) centilitre(s)
hL      | volume      | 100        |     | hl | | hectoliter(s) hectolitre(s)
kL      | volume      | 1000       |     | kl | 千升 | kiloliter(s)
gal     | volume      | 473176473/125000000 | | gals | 加仑 | gallon(s)
bbl     | volume      | 158987294928/1000000000 | | | | barrel(s)
cup     | volume      | 473176473/2000000000 | | | | cup(s)
tbsp    | volume      | 473176473/32000000000 | | | 汤匙 | tablespoon(s)
tsp     | volume      | 473176473/96000000000 | | | 茶匙 | teaspoon(s)
m3      | volume      | 1000       |     | m³ | 立方米 | cubic_meter(s) cubic_metre(s)
km3     | volume      | 1000000000000 |  | km³ | 立方千米 立方公里 | cubic_kilometer(s) cubic_kilometre(s)
cm3     | volume      | 1/1000     |     | cm³ | 立方厘米 | cubic_centimeter(s)
ft3     | volume      | 28316846592/1000000000 | | ft³ | 立方英尺 | cubic_foot cubic_feet
m2      | area        | 1          |     | m² ㎡ | 平方米 平米 | square_meter(s) square_metre(s) sq_m
km2     | area        | 1000000    |     | km² | 平方公里 平方千米 | square_kilometer(s) square_kilometre(s) sq_km
cm2     | area        | 1/10000    |     | cm² | 平方厘米 | square_centimeter(s)
mm2     | area        | 1/1000000  |     | mm² | 平方毫米 | square_millimeter(s)
ft2     | area        | 145161/1562500 | | ft² | 平方英尺 | square_foot square_feet sq_ft
mi2     | area        | 2589988110336/1000000 | | mi² | 平方英里 | square_mile(s) sq_mi
ha      | area        | 10000      |     | | 公顷 | hectare(s)
acre    | area        | 40468564224/10000000 | | | 英亩 | acre(s)
mu      | area        | 2000/3     |     | | 亩 |
s       | time        | 1          |     | | 秒 秒钟 | second(s) sec secs
ms      | time        | 1/1000     |     | | 毫秒 | millisecond(s) millisec msec
us      | time        | 1/1000000  |     | μs | 微秒 | microsecond(s) usec
ns      | time        | 1/1000000000 |   | | 纳秒 | nanosecond(s)
ps      | time        | 1/1000000000000 | | | 皮秒 | picosecond(s)
min     | time        | 60         |     | | 分钟 | minute(s) mins
h       | time        | 3600       |     | | 小时 个小时 个钟头 钟头 个钟 | hour(s) hr hrs
d       | time        | 86400      |     | | 天 整天 日 | day(s)
w       | time        | 604800     |     | | 周 星期 个星期 个礼拜 礼拜 | week(s) wk wks
mo      | months      | 1          |     | | 个月 | month(s)
quarter | months      | 3          |     | | 个季度 | quarter(s)
y       | months      | 12         |     | Y | 年 周年 周岁 岁 | year(s) yr yrs yo years_old year_old year-old years-old
decade  | months      | 120        |     | | | decade(s)
century | months      | 1200       |     | | 个世纪 世纪 | century centuries
ms-1    | length      | 1          | s   | mps | | meters_per_second
kmh     | length      | 1000       | h   | kph kmph km/h km/hr | |
mph     | length      | 201168/125 | h   | | |
Hz      | frequency   | 1          |     | hz | 赫兹 赫 | hertz
kHz     | frequency   | 1000       |     | khz KHz | 千赫 千赫兹 | kilohertz
MHz     | frequency   | 1000000    |     | mhz Mhz | 兆赫 兆赫兹 | megahertz
GHz     | frequency   | 1000000000 |     | ghz Ghz | 吉赫 吉赫兹 | gigahertz
THz     | frequency   | 1000000000000 |  | | 太赫兹 | terahertz
bit     | information | 1          |     | | 比特 位元 | bit(s)
Kbit    | information | 1000       |     | kbit Kb | 千比特 | kilobit(s)
Mbit    | information | 1000000    |     | Mb mbit | 兆比特 兆位 | megabit(s)
Gbit    | information | 1000000000 |     | Gb | 吉比特 千兆位 | gigabit(s)
Tbit    | information | 1000000000000 |  | Tb | | terabit(s)
B       | information | 8          |     | | 字节 个字节 位元组 | byte(s)
KB      | information | 8000       |     | kB kb Kbytes | 千字节 | kilobyte(s)
MB      | information | 8000000    |     | mb | 兆字节 兆 | megabyte(s) meg megs
GB      | information | 8000000000 |     | gb | 吉字节 千兆字节 | gigabyte(s) gig gigs
TB      | information | 8000000000000 |  | tb | 太字节 | terabyte(s)
PB      | information | 8000000000000000 | | pb | 拍字节 | petabyte(s)
EB      | information | 8000000000000000000 | | eb | 艾字节 | exabyte(s)
ZB      | information | 8000000000000000000000 | | zb | 泽字节 | zettabyte(s)
KiB     | information | 8192       |     | kib | | kibibyte(s)
MiB     | information | 8388608    |     | mib | | mebibyte(s)
GiB     | information | 8589934592 |     | gib | | gibibyte(s)
TiB     | information | 8796093022208 |  | tib | | tebibyte(s)
bps     | information | 1          | s   | | | bits_per_second
Kbps    | information | 1000       | s   | kbps Kbit/s | | kilobits_per_second
Mbps    | information | 1000000    | s   | mbps Mbit/s Mb/s | 兆每秒 | megabits_per_second megabit_per_second
Gbps    | information | 1000000000 | s   | gbps Gbit/s Gb/s | | gigabits_per_second gigabit_per_second
Tbps    | information | 1000000000000 | s | tbps Tbit/s Tb/s | | terabits_per_second
MBps    | information | 8000000    | s   | MB/s | | megabytes_per_second
fps     | number      | 1          | s   | FPS | 帧每秒 | 
rpm     | turn        | 1          | min | RPM | 转每分 | revolutions_per_minute
qps     | number      | 1          | s   | QPS | | 
rps     | number      | 1          | s   | RPS | | 
tps     | number      | 1          | s   | TPS | | 
IOPS    | number      | 1          | s   | iops | | 
FLOPS   | operation   | 1          | s   | flops FLOP/s | | flops
GFLOPS  | operation   | 1000000000 | s   | gflops GFlops | | gigaflops
TFLOPS  | operation   | 1000000000000 | s | tflops TFlops TFLOP/s | | teraflops
PFLOPS  | operation   | 1000000000000000 | s | pflops PFlops | | petaflops
W       | power       | 1          |     | | 瓦 瓦特 | watt(s)
mW      | power       | 1/1000     |     | | 毫瓦 | milliwatt(s)
kW      | power       | 1000       |     | KW kw | 千瓦 | kilowatt(s)
MW      | power       | 1000000    |     | | 兆瓦 | megawatt(s)
GW      | power       | 1000000000 |     | | 吉瓦 | gigawatt(s)
TW      | power       | 1000000000000 |  | | 太瓦 | terawatt(s)
hp      | power       | 45569/61   |     | HP | 马力 | horsepower
Wh      | energy      | 3600       |     | | 瓦时 | watt_hour(s) watt-hour(s)
kWh     | energy      | 3600000    |     | kwh KWh | 千瓦时 度电 | kilowatt_hour(s) kilowatt-hour(s)
MWh     | energy      | 3600000000 |     | | 兆瓦时 | megawatt_hour(s) megawatt-hour(s)
GWh     | energy      | 3600000000000 |  | | 吉瓦时 | gigawatt_hour(s) gigawatt-hour(s)
TWh     | energy      | 3600000000000000 | | | 太瓦时 | terawatt_hour(s) terawatt-hour(s)
J       | energy      | 1          |     | | 焦耳 | joule(s)
kJ      | energy      | 1000       |     | | 千焦 | kilojoule(s)
cal     | energy      | 4184/1000  |     | | 卡路里 | calorie(s)
kcal    | energy      | 4184       |     | | 千卡 大卡 | kilocalorie(s)
eV      | energy      | 1602176634/10000000000000000000000000000 | | | 电子伏 | electronvolt(s)
keV     | energy      | 1602176634/10000000000000000000000000 | | | 千电子伏 | kiloelectronvolt(s)
MeV     | energy      | 1602176634/10000000000000000000000 | | | | megaelectronvolt(s)
GeV     | energy      | 1602176634/10000000000000000000 | | | | gigaelectronvolt(s)
TeV     | energy      | 1602176634/10000000000000000 | | | | teraelectronvolt(s)
V       | voltage     | 1          |     | v | 伏 伏特 | volt(s)
mV      | voltage     | 1/1000     |     | | 毫伏 | millivolt(s)
kV      | voltage     | 1000       |     | KV | 千伏 | kilovolt(s)
A       | current     | 1          |     | | 安培 | ampere(s) amp(s)
mA      | current     | 1/1000     |     | | 毫安 | milliampere(s) milliamp(s)
mAh     | charge      | 1/1000     |     | mah MAH | 毫安时 | milliamp_hour(s)
Ah      | charge      | 1          |     | | 安时 | amp_hour(s)
Ω       | resistance  | 1          |     | ohm | 欧姆 | ohm(s)
kΩ      | resistance  | 1000       |     | | 千欧 | kilohm(s) kiloohm(s)
N       | force       | 1          |     | | 牛顿 | newton(s)
Pa      | pressure    | 1          |     | | 帕 帕斯卡 | pascal(s)
kPa     | pressure    | 1000       |     | | 千帕 |
psi     | pressure    | 689475729/100000 | | | | psi
dB      | level       | 1          |     | db | 分贝 | decibel(s)
dpi     | dots        | 1          |     | DPI ppi PPI | |
mol     | amount      | 1          |     | | 摩尔 | mole(s)
lm      | luminous    | 1          |     | | 流明 | lumen(s)
Gy      | dose        | 1          |     | | 戈瑞 | gray
mGy     | dose        | 1/1000     |     | | 毫戈瑞 | milligray
C       | temperature | 1          |     | °C ℃ °c °_C | 摄氏度 摄氏° | celsius celcius centigrade degree(s)_celsius degree(s)_centigrade degree(s)_c deg_c °_celsius
F       | temperature | 5/9        |     | °F ℉ °f °_F | 华氏度 华氏° | fahrenheit farenheit degree(s)_fahrenheit degree(s)_farenheit degree(s)_f deg_f °_fahrenheit
K       | temperature | 1          |     | | 开尔文 | kelvin(s)
deg     | angle       | 1          |     | ° deg. | 度 | degree(s) deg
rad     | angle_rad   | 1          |     | | 弧度 | radian(s)
turn    | turn        | 1          |     | | | turn(s)
`
