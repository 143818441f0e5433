// The viewer's time zone: preselected where it is asked for, remembered for the server where it is not yet known.

const YEAR = 31_536_000;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const known = (): string | undefined => /(?:^|; )zone=([^;]+)/.exec(document.cookie)?.[1];

function preselect(select: HTMLSelectElement): void {
  if (![...select.options].some((option) => option.value === zone)) {
    select.add(new Option(zone.replace(/_/g, " "), zone));
  }
  select.value = zone;
}

if (zone && !known()) {
  const select = document.querySelector<HTMLSelectElement>("select#zone");
  if (select) preselect(select);
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `zone=${zone}; path=/; max-age=${YEAR}; samesite=lax${secure}`;
  // Where cookies are refused the page stays as it is: it never reloads twice.
  if (known() && document.documentElement.hasAttribute("data-zone-wanted")) location.reload();
}
