### Attendance of a meeting

attendance-title = 出席情况
attendance-intro = 谁在会场、何时到何时离开、收听何种声道、发言多久。此为会议记录的一部分。
attendance-none = 尚无人进入
attendance-none-text = 与会者进入本次会议的会场后即在此显示。
attendance-joined = 进入
attendance-left = 离开
attendance-still = 仍在场
attendance-present = 在场时长
attendance-listened = 收听
attendance-spoke = 发言时长
attendance-interpreted = 译入
attendance-interpreters = 口译员
attendance-others = 秘书处和会议厅
attendance-back = 前往等候室
