### The rehearsal's bar and pages

rehearsal-title = 演练
rehearsal-jump = 跳至该时刻
rehearsal-hour = +1 小时
rehearsal-day = +1 天
rehearsal-fill = 填充代表……
rehearsal-outbox = 邮件（{ $mails }）
rehearsal-reset = 重置
rehearsal-reset-title = 重新开始演练？
rehearsal-reset-text = 已发生的一切都将清除：注册、链接、邮件、文件、口译间、到会记录、录音目录以及秘书处所作的修改。时钟回到{ $when }。此操作无法撤销。
rehearsal-reset-do = 清除一切并重新开始
rehearsal-reset-keep = 保持不变
rehearsal-working = 途中到期的事项正在依次进行
rehearsal-next = 下一项：{ $what }，{ $when }
rehearsal-next-test = 测试会议
rehearsal-next-deadline = 注册截止
rehearsal-next-release = 发送链接
rehearsal-next-door = 会议入口开放，{ $meeting }
