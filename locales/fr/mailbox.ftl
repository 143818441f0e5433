### The rehearsal's pages: mails caught, filling with delegates

## Mails caught

mailbox-title = Boîte d’envoi de la répétition
mailbox-text = Tous les messages restent ici ; aucun ne quitte cette machine. Chacun est montré tel que son destinataire le voit.
mailbox-to = À
mailbox-from = De
mailbox-at = Envoyé
mailbox-show = Afficher
mailbox-none = Aucun message n’a été retenu
mailbox-none-text = Inscrivez quelqu’un : le message qui vérifie l’adresse apparaîtra ici.
mailbox-older = Plus anciens
mailbox-newest = Les plus récents
mailbox-read = Tel que le destinataire le voit
mailbox-plain = En texte brut
mailbox-calendar = Avec un fichier de calendrier joint

## Filling

fill-title = Remplir de délégués
fill-text = Des personnes fictives s’inscrivent pour les délégations du dossier, dans tous les états, écritures et modes de participation. Elles ne reçoivent aucun message ; une fois les liens envoyés, celles qui sont confirmées reçoivent le leur.
fill-registrations = Combien d’inscriptions
fill-range = De 10 à 10 000
fill-seed = Graine
fill-seed-text = Le même nombre produit les mêmes personnes.
fill-do = Remplir
fill-done = { $n ->
    [one] { $n } inscription a été ajoutée.
   *[other] { $n } inscriptions ont été ajoutées.
}
fill-now = Inscriptions actuelles
