### 演练中填充会场

fillroom-title = 填充会场
fillroom-text = 主席、轮流发言的代表、听众以及各口译间的口译员将进入正在开放的会议。他们的声音和测试画面与所有人走同样的线路；声音由机器合成。
fillroom-meeting = 现在开放：{ $meeting }
fillroom-closed = 现在没有开放的会议。请用上方的栏跳到开门的时刻。
fillroom-do = 填充会场
fillroom-end = 让他们离开
fillroom-inside = { $all } 人中有 { $inside } 人在会场。
fillroom-try = 可以试什么
fillroom-try-door = 以代表身份参加（{ $entity }）：您进入等候室，片刻后即获准入会。收听现场原声和各语言，并要求发言。
fillroom-try-booth = 口译：为您留了一个座位，旁边是一位合成的同事。口译间：{ $booth }。
fillroom-try-desk = 主持：把发言权交给要求发言的人，再收回。合成的主持人会等您。
fillroom-booth = 到口译间就座
fillroom-panel = 打开主控台
fillroom-guest = 客座口译员
fillroom-bar = 填充会场……
fillroom-bar-n = 在会场：{ $n }
