// What the server tells pages over the socket, in the reader's language; the other side is crates/view/src/room/state.rs.

/** A name plate. */
export type Plate = { key: string; entity: string; person: string; category: string; css: string };
/** A channel. */
export type ChannelState = { key: string; name: string; lang: string; says: string; interpreted: boolean };
/** Who speaks. */
export type Speaker = Plate & { says: string; language: string; since: string; quality: string; quality_says: string };
/** A line of captions: `id` grows; nought while it is under way. */
export type Caption = { id: number; language: string; dir: "ltr" | "rtl"; text: string; mended: boolean };
/** A document that is shown. */
export type ShownDocument = { symbol: string; title: string; href: string; says: string };
/** Where the meeting went. */
export type Moved = { platform: string; href: string; reason: string };
/** A media line that a page receives. */
export type Slot = "voice" | "floor-1" | "floor-2" | "floor-3" | "aside" | "chair" | "speaker" | "screen" | "signed" | "hall" | "partner";
/** A media line that a page sends. */
export type Track = "microphone" | "camera" | "screen";

/** What concerns the reader alone. */
export type You = {
  key: string; role: string; connected?: boolean; listening: string; under: boolean; pictures: boolean; signed: boolean; captions: string;
  given: Track[]; open: Track[]; asking: boolean; speaks: string; slow_down: string; aside: string; chairs?: boolean; may_record?: boolean;
};

/** The console of an interpreter. */
export type Booth = {
  name: string;
  colleagues: { key: string; name: string; here: boolean; on_air: boolean }[];
  sources: {
    key: string; name: string; detail: string; depth: "floor" | "plus" | "minus" | "refused" | "silent"; depth_says: string;
    refused: boolean; chosen: boolean; preselected: number | null;
  }[];
  outgoing: { key: string; name: string; yours: boolean; chosen: boolean; on_air: string }[];
  next: { name: string; own: string; speaks: string }[]; speaker: string;
  on_air: boolean; cough: boolean; since: string; minutes: number; listeners: number; asked_by: string; asking: boolean;
  cannot: boolean; calls: boolean; messages: { at: string; from: string; text: string }[]; warning: string;
};

/** A person as the moderator sees them. */
export type PanelPerson = Plate & {
  role: string; connected: boolean; given: Track[]; open: Track[]; asking: boolean; chairs: boolean; listening: string;
  quality: string; quality_says: string; check: string; check_class: string;
};

/** What the moderator sees besides. */
export type Panel = {
  people: PanelPerson[];
  booths: { name: string; says: string; on_air: boolean; call: string; caller: string; calls: boolean }[];
  hall: PanelPerson[];
  unwritten: string; may_record: boolean; may_move: boolean; aside: string; load: string;
};

/** What everybody may know, and what this reader may do. */
export type State = {
  channels: ChannelState[]; speaker: Speaker | null; chair: Plate | null; open: Plate[];
  pictures: { slot: Slot; says: string }[]; recording: boolean; trouble: string; document: ShownDocument | null;
  captions: { written: string[]; says: string }; moved: Moved | null; you: You; booth: Booth | null; panel: Panel | null;
};

/** What each kind of message holds. */
export type Told = {
  state: State;
  answer: { sdp: string };
  refused: { code: string; says: string };
  caption: Caption;
  captions: Caption[];
  begun: Caption;
  notice: { says: string };
  levels: [key: string, decibels: number][];
  quality: { class: "good" | "warn" | "bad"; says: string };
  again: object;
  over: object;
};

/** What a page says; the other side is `Act` in crates/domain/src/room/act.rs. */
export type Act = { do: string } & Record<string, unknown>;
