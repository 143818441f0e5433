### The rehearsal's pages: mails caught, filling with delegates

## Mails caught

mailbox-title = Outbox of the rehearsal
mailbox-text = Every mail stays here; none leaves this machine. Each is shown as its reader sees it.
mailbox-to = To
mailbox-from = From
mailbox-at = Sent
mailbox-show = Show
mailbox-none = No mail has been caught
mailbox-none-text = Register somebody: the mail that proves the address will stand here.
mailbox-older = Older
mailbox-newest = Newest
mailbox-read = As its reader sees it
mailbox-plain = As plain text
mailbox-calendar = With a calendar file attached

## Filling

fill-title = Fill with delegates
fill-text = Invented people register for the delegations of the record, in every state, script and mode of participation. No mail is written to them; once links are out, those who are confirmed receive theirs.
fill-registrations = How many registrations
fill-range = From 10 to 10,000
fill-seed = Seed
fill-seed-text = The same number makes the same people.
fill-do = Fill
# $n (Number) - registrations
fill-done = { $n ->
    [one] { $n } registration was added.
   *[other] { $n } registrations were added.
}
fill-now = Registrations now
