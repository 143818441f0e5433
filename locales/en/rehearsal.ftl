### The rehearsal's bar and pages

rehearsal-title = Rehearsal
rehearsal-jump = Jump there
rehearsal-hour = +1 hour
rehearsal-day = +1 day
rehearsal-fill = Fill with delegates…
# $mails (Number) - how many
rehearsal-outbox = Outbox ({ $mails })
rehearsal-reset = Reset
rehearsal-reset-title = Start the rehearsal over?
# $when (String) - a moment
rehearsal-reset-text = Everything that happened is forgotten: registrations, links, mails, papers, booths, visits, recordings in the list, and what was changed at the desk. The clock goes back to { $when }. This cannot be undone.
rehearsal-reset-do = Forget everything and start over
rehearsal-reset-keep = Keep it as it is
rehearsal-working = Everything due on the way is happening
# $what (String) - the event
# $when (String) - Mon 14 Feb, 18:00
rehearsal-next = Next: { $what }, { $when }
rehearsal-next-test = test session
rehearsal-next-deadline = registration closes
rehearsal-next-release = links go out
# $meeting (String) - the body’s acronym
rehearsal-next-door = door opens, { $meeting }
