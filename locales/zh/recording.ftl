### 录音：会议的设置、主席的决定，以及在何处告知与会者

## Where participants are told

recording-title = 录音
recording-short = 可录音
recording-may = 经主席决定，本次会议可录音。录音期间，会场页面有明显标志。
recording-not = 本次会议不录音。
recording-programme = 可录音的会议只有经其主席决定才录音，且有明显标志。其他会议不录音。
recording-these = 以下会议经其主席决定可录音，且有明显标志：{ $meetings }。只保存声音，每个声道一个文件。其他会议不录音。
recording-none = 各次会议均不录音。

## The setting at the desk

recording-setting = 经主席决定，会议可录音
recording-setting-text = 与会者可在日程、个人页面、隐私说明和入口处看到这一点。取消许可时，正在进行的录音随即停止。
recording-act-allowed = 会议可录音
recording-act-forbidden = 会议不再可录音
recording-act-word = 按主席决定录音

## The moderator and the Chair

recording-start = 按主席决定开始录音
recording-end = 停止录音
recording-word = 请在主席（{ $chair }）作出决定后按下。两人的姓名均予记录。
recording-no-chair = 请先指定主席：会议经主席决定才录音。
recording-forbidden = 本次会议的设置不允许录音。设置见“日程”。
recording-unwritten = 以下频道的文件无法写入，已不再录音：{ $channels }。会议继续进行。请腾出磁盘空间，然后停止录音并重新开始。
recording-chair-hall = 主席在会场就座
recording-chair-hall-end = 主席不在会场
recording-you-chair = 您正在主持会议
recording-start-own = 开始录音
recording-own-text = 录音期间，所有人都能看到标志。只保存声音，每个声道一个文件。
