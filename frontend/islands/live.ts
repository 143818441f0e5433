// A page that stays true while it is open: the desk's lobby, who is present in a room.

import { follow } from "./parts/refresh";

const url = document.querySelector<HTMLElement>("[data-live-url]")?.dataset["liveUrl"];
if (url) follow(url);
