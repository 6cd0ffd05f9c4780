/*
 * Words that translations of technical articles nearly always render alike: which block belongs to which they tell where
 * no name, number or link does. English words in their shortest form, lower case, without the s of a plural; Chinese
 * ones of two characters, so that a text is read in steps of one character. Found by counting in published pairs which
 * words come together, one to a few for each.
 */
const table = `
  ability 能力; above 上面; academic 学术; access 访问; accessibility 障碍; according 根据;
  accurate 准确; active 活跃; actually 实际; add 添加; additional 额外; address 地址; advanced 高级;
  advantage 优势; after 之后; again 再次; ago 年前; algorithm 算法; all 所有; allocation 分配; allow 允许;
  almost 几乎; alternative 替代/代品; alway 总是; analysi 分析; announced 宣布; another 另一;
  answer 答案/回答; any 任何; anyone 何人; app 应用; appearance 外观; apple 苹果; application 应用/程序;
  arbitrary 任意; architecture 架构; archive 归档; article 文章; artificial 人工/智能; asset 静态;
  assume 假设; attack 攻击; attacker 攻击; author 作者; automatically 自动; average 平均; avoid 避免;
  background 背景; backup 备份; based 基于; basic 基本; because 因为; before 之前; behavior 行为;
  behind 背后; believe 相信; below 下面; benchmark 基准/测试; benefit 好处; best 最佳/最好; better 更好;
  between 之间; billion 十亿; binary 二进/进制; blockchain 区块; blocking 阻塞; book 一本; bottleneck 瓶颈;
  branch 分支; brand 品牌; browser 浏览; bubble 泡沫; budget 预算; buffer 缓冲; business 业务; button 按钮;
  camera 摄像/相机; candidate 候选; capacity 容量; car 汽车/驾驶; career 生涯/职业; cell 单元; center 中心;
  challenge 挑战; change 变化/改变; character 字符; chat 聊天; check 检查; classic 经典; clean 干净;
  client 客户; cluster 集群; code 代码; color 颜色; command 命令; comment 评论; commercial 商业;
  commit 提交; common 常见; communication 通信; community 社区; company 公司; compared 相比;
  compatible 兼容; competitor 对手/竞争; compile 编译; compiler 编译; complex 复杂; complexity 复杂;
  composition 组合; compressed 压缩; compression 压缩; computer 计算/电脑; concept 概念; conclusion 结论;
  concurrency 并发; configuration 配置; connection 连接; consensu 共识; consider 考虑; consistent 一致;
  consumer 消费; contain 包含; container 容器; content 内容; context 上下; continue 继续; contract 合约;
  contrast 对比; contribution 贡献; contributor 贡献; control 控制; copy 复制; core 核心; cost 成本;
  coupling 耦合; coverage 覆盖; crawl 爬虫; create 创建; crypto 加密; culture 文化; current 当前;
  custom 自定; cycle 周期; dashboard 仪表; data 数据; date 日期; decade 十年; decided 决定; decision 决策;
  declarative 声明; deep 深度; deeper 深入; default 默认; degree 学位; demand 按需; depend 取决;
  dependency 依赖; deploy 部署; deployment 部署; describe 描述; design 设计; desktop 桌面; detail 细节;
  detailed 详细; detect 检测; determine 确定; developer 开发/人员; development 开发; device 设备;
  difference 区别; different 不同; digital 数字; directive 指令; directly 直接; directory 目录;
  disable 禁用; discussion 讨论; disk 磁盘; distributed 分布; distribution 发行; download 下载;
  driven 驱动; driver 驱动; dynamic 动态; early 早期; easily 轻松; economic 经济; economy 经济;
  ecosystem 生态; edit 编辑; editor 编辑; education 教育; effect 作用; efficiency 效率; efficient 高效;
  effort 努力; element 元素; email 邮件/电子; embedded 嵌入; employee 员工; enabled 启用; encoding 编码;
  engine 引擎; engineer 工程; engineering 工程; enough 足够; ensure 确保; enterprise 企业;
  environment 环境; error 错误; especially 尤其/特别; ethereum 以太; even 甚至; event 事件;
  everything 一切; example 例子; exercise 练习; existing 现有; expectation 期望; expensive 昂贵;
  experience 体验/经验; expert 专家; explain 解释; explore 探索; exponential 指数; expression 表达;
  external 外部; extra 额外; extract 提取; fact 事实; factor 因素; fail 失败; failed 失败; familiar 熟悉;
  far 为止; feature 特性/功能; feedback 反馈; file 文件; filter 过滤/滤器; find 找到; fingerprint 指纹;
  first 第一; fix 修复; flag 参数; flexibility 活性/灵活; font 字体; form 形式; format 格式; forum 论坛;
  found 发现; foundation 基金; founder 创始; framework 框架; free 免费; frequency 频率; friend 朋友;
  friendly 友好; front 前端; function 函数; further 一步; future 未来; game 游戏; garbage 垃圾/回收;
  gender 性别; generate 生成; global 全球; goal 目标; government 政府; graphic 图形; graphical 图形;
  green 绿色; growth 增长; guide 指南; guideline 指南; half 一半; happen 发生; hardware 硬件; health 健康;
  hear 听到; help 帮助; here 这里; hidden 隐藏; higher 更高; highly 高度; history 历史; hope 希望; host 主机;
  hour 小时; how 如何; however 然而; human 人类; hybrid 混合; hypertext 文本; idea 想法; ideal 理想;
  identify 识别; if 如果; image 图片/图像; imagine 想象; immediately 立即; impact 影响;
  implementation 实现; import 导入; important 重要; improvement 改进; including 包括; income 收入;
  independent 独立; index 索引; indexing 索引; industry 行业; information 信息; infrastructure 设施/基础;
  initial 初始; innovation 创新; input 输入; install 安装; instance 实例; instruction 指令; integer 整数;
  integration 集成; intel 特尔; intelligence 人工/智能; interaction 交互; interactive 交互;
  interest 兴趣; interested 兴趣; interesting 有趣; interface 界面/接口; internal 内部; introduced 引入;
  investor 投资; involve 涉及; iteration 迭代; itself 本身; join 加入; key 关键; know 知道; knowledge 知识;
  label 标签; lack 缺乏/缺少; language 语言; laptop 笔记; larger 更大; largest 最大; last 去年; latency 延迟;
  latest 最新; layout 布局; learn 学习; learning 学习/机器; least 至少; length 长度; license 许可; life 生活;
  limit 限制; limited 有限; linear 线性; list 列表; listed 列出; load 负载; local 本地/当地; location 位置;
  log 日志; logging 日志; logic 逻辑; longer 不再; loop 循环; lot 很多; machine 机器/学习; mail 邮件;
  mainstream 主流; maintain 维护; maintainer 维护; management 管理; many 许多; map 映射; mapping 映射;
  market 市场; match 匹配; matching 匹配; math 数学; mathematical 数学; maybe 也许; mean 意味;
  meaningful 有意/意义; mechanism 机制; media 媒体/社交; member 成员; memory 内存; mentioned 提到; menu 菜单;
  message 消息; metric 指标; microsoft 微软; million 百万; minute 分钟; mobile 移动; mock 模拟;
  mocking 模拟; mode 模式; model 模型; modern 现代; more 更多; music 音乐; must 必须; name 名字/名称;
  national 国家; native 原生; natural 自然; navigation 导航; necessary 必要; need 需要; negotiation 协商;
  network 网络; neural 神经; note 注意; now 现在; object 对象; office 办公; official 官方; once 一旦;
  operating 操作; opportunity 机会; option 选项; organization 组织; oriented 面向; original 原始;
  originally 最初; other 其他; our 我们; outage 中断; output 输出; overall 整体; overhead 开销; own 自己;
  paper 论文; parameter 参数; parse 解析; parsing 解析; part 部分/一部; party 三方/第三; password 密码;
  past 过去; path 路径; pattern 模式; peak 峰值; people 人们; perfect 完美; performance 性能; phone 手机;
  photo 照片; plan 计划; platform 平台; player 玩家; popular 流行; population 人口; post 文章;
  powerful 强大; practice 实践; predict 预测; pressure 压力; price 价格; principle 原则; privacy 隐私;
  private 私有; problem 问题/解决; process 过程; product 产品; production 生产; professional 专业;
  professor 教授; program 程序; programming 语言; progress 进展; project 项目; proof 证明;
  proprietary 专有; protocol 协议; prototype 原型; provide 提供; public 公共; published 发表;
  purchase 购买; push 推送; quality 质量; query 查询; quickly 快速; random 随机; range 范围; raw 原始;
  reading 阅读; realized 意识; reason 原因; received 收到; recent 最近; recently 最近; recommended 推荐;
  record 记录; recovery 恢复; reduce 减少; reference 引用; relationship 关系; relatively 相对;
  release 发布; released 发布; relevant 相关; reliability 可靠; reliable 可靠; remember 记得/记住;
  render 渲染; rendering 渲染; replace 替换; report 报告; represent 代表; request 请求; research 研究;
  researcher 研究; resource 资源; respondent 调查; response 响应; responsible 负责; result 结果;
  resume 简历; retention 留存; return 返回; reward 奖励; risk 风险; role 角色; rule 规则; run 运行;
  running 运行; same 相同; sample 样本; save 保存; scale 规模; scan 扫描; scenario 场景; science 科学;
  scientist 学家/科学; screen 屏幕; script 脚本; search 搜索; second 第二; secure 安全; security 安全;
  see 看到; seem 似乎; send 发送; sensitive 敏感; sent 发送; server 服务; service 服务; session 会话;
  set 设置; setting 设置; share 分享; shared 共享; sharing 共享; should 应该; show 显示; signal 信号;
  similar 类似/相似; simple 简单; site 网站; size 大小; skill 技能; smartphone 能手/手机; social 社交/社会;
  socket 套接; software 软件; solution 方案/解决; some 一些; sometime 有时; song 歌曲/首歌; sort 排序;
  space 空间; special 特殊; specific 特定; specification 规范; speed 速度; sport 运动; stable 稳定;
  stage 阶段; stake 权益; standard 标准; stanford 斯坦; start 开始; state 状态; static 静态;
  statistic 统计; step 步骤; still 仍然; storage 存储; story 故事; strategy 策略; string 字符;
  structure 结构; student 学生; style 风格; success 成功; successful 成功; supercomputer 超级;
  support 支持; sure 确保; syntax 语法; system 系统; tag 标签; target 目标; task 任务; team 团队; tech 科技;
  technology 技术; tell 告诉; template 模板; term 术语; terminal 终端; test 测试; text 文本; thank 感谢;
  their 他们; theme 主题; then 然后; theory 理论; these 这些; they 他们; third 第三/三方; thousand 成千;
  time 时间; tip 技巧; title 标题; today 今天; told 告诉; tool 工具; topic 话题/主题; tracing 跟踪;
  trading 交易; traditional 传统; traffic 流量; training 训练/培训; transaction 交易; transfer 传输;
  translation 翻译; transport 传输; trend 趋势; trust 信任; try 尝试; tutorial 教程; type 类型;
  typical 典型; underlying 底层; understand 理解; understanding 理解; unfortunately 不幸; unique 独特;
  unit 单元; university 大学; unless 除非; until 直到; update 更新; upgrade 升级; upgrading 升级; use 使用;
  useful 有用; user 用户; using 使用; usually 通常; variable 变量; version 版本; very 非常; video 视频;
  view 视图; virtual 虚拟; visual 视觉; wait 等待; way 方式; website 网站; week 每周; what 什么;
  whether 是否; why 为什/什么; wikipedia 维基/百科; window 窗口; work 工作; workflow 流程; world 世界;
  worth 值得; write 编写
`

/** The Chinese words for each English one. */
export const lexicon: ReadonlyMap<string, readonly string[]> = new Map(
  table.split(';').map((entry) => {
    const [english = '', chinese = ''] = entry.trim().split(' ')
    return [english, chinese.split('/')]
  }),
)
