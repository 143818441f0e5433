### Mails

## In every mail

mail-dear = À l’attention de { $name }
mail-copy-address = Ou copiez cette adresse :
mail-see-registration = Voir mon inscription
mail-reason = Motif
mail-label-name = Nom
mail-label-entity = Représente
mail-label-mode = Participation
mail-label-filled-by = Formulaire rempli par
mail-seat-given = Un siège vous est réservé dans la salle.
mail-seat-alternate = Tous les sièges de votre délégation dans la salle sont occupés. Votre inscription reste entière, à titre de suppléance : vous pouvez participer en ligne et prendre un siège dès qu’il s’en libère un.
mail-ask-secretariat = Pour toute question, écrivez au Secrétariat : { $email }
mail-foot-registered = Vous recevez ce message parce que cette adresse figure dans une inscription : { $email }
mail-foot-staff = Vous recevez ce message parce qu’une connexion au bureau a été demandée avec cette adresse : { $email }
mail-foot-my = Consulter, corriger ou retirer l’inscription
mail-test-session = Séance de test de la plateforme en ligne

## The address is to be proven

mail-proof-subject = Vérifiez votre adresse électronique : { $title }
mail-proof-heading = Vérifiez votre adresse électronique
mail-proof-text = Une inscription avec cette adresse nous est parvenue pour : { $title }.
mail-proof-do = Ouvrez votre page et appuyez sur le bouton qui s’y trouve : nous saurons ainsi que l’adresse est la vôtre. Votre page indique aussi, à tout moment, où en est l’inscription.
mail-proof-button = Ouvrir ma page
mail-proof-decides = Le Secrétariat se prononce ensuite et vous en informe.
mail-proof-link = Si l’inscription est confirmée, votre lien personnel sera envoyé à cette adresse : { $release }.
mail-proof-link-at-once = Si l’inscription est confirmée, votre lien personnel sera envoyé aussitôt à cette adresse.
mail-proof-late = Les inscriptions ont été closes le { $deadline }. La vôtre est une demande tardive : le Secrétariat décidera si elle peut encore être acceptée et vous en informera.
mail-stranger = Si cette demande ne vient pas de vous, ne faites rien : sans ce bouton, rien ne se passe.
mail-known-subject = Votre inscription : { $title }
mail-known-heading = Votre inscription
mail-known-text = Vous êtes déjà inscrit(e) et cette adresse est vérifiée. Votre page indique où en est l’inscription et vous permet de la corriger ou de la retirer.

## A new address is to be proven

mail-new-address-subject = Vérifiez votre nouvelle adresse électronique : { $title }
mail-new-address-heading = Vérifiez votre nouvelle adresse électronique
mail-new-address-text = Cette adresse a été indiquée comme nouvelle adresse d’une inscription pour : { $title }.
mail-new-address-do = Ouvrez la page et appuyez sur le bouton qui s’y trouve : nous saurons ainsi que l’adresse est la vôtre. D’ici là, rien ne change.

## Confirmed

mail-confirmed-subject = Inscription confirmée : { $title }
mail-confirmed-heading = Votre inscription est confirmée
mail-registered-for = Vous êtes inscrit(e) aux réunions suivantes : { $title }, { $dates }.
mail-next-heading = La suite
mail-confirmed-link = Votre lien personnel sera envoyé à cette adresse : { $release }. Il ouvre la porte de toutes les réunions.
mail-confirmed-test = Séance de test, ouverte à tous : { $time }
mail-again-subject = Votre lien fonctionne de nouveau : { $title }
mail-again-heading = Votre lien fonctionne de nouveau
mail-again-text = Le Secrétariat a confirmé votre inscription dans son état actuel. Le lien personnel que vous avez déjà reçu ouvre de nouveau la porte.

## Declined, withdrawn

mail-declined-subject = Inscription refusée : { $title }
mail-declined-heading = Votre inscription a été refusée
mail-declined-text = Le Secrétariat n’a pas pu confirmer votre inscription pour : { $title }.
mail-withdrawn-subject = Inscription retirée : { $title }
mail-withdrawn-heading = Votre inscription est retirée
mail-withdrawn-text = Vous n’êtes plus inscrit(e) pour : { $title }. Le siège qui vous était éventuellement réservé est libéré et le lien personnel que vous auriez reçu n’ouvre plus rien.
mail-withdrawn-again = Pour participer malgré tout, inscrivez-vous de nouveau.

## The personal link

mail-link-subject = Votre lien personnel : { $title }
mail-link-heading = Votre lien personnel
mail-link-text = { $registered } Un seul lien vaut pour toutes les réunions.
mail-link-first = Première réunion : { $moment }
mail-link-plate = C’est ainsi que tous vous verront. Il n’y a aucun nom à saisir.
mail-link-button = Aller à ma porte
mail-link-when = Quand
mail-link-meeting = Réunion
mail-link-door = { $minutes ->
    [one] La porte s’ouvre { $minutes } minute avant chaque réunion.
   *[other] La porte s’ouvre { $minutes } minutes avant chaque réunion.
}
mail-link-calendar = { $door } Le fichier de calendrier joint affiche les réunions à votre heure locale. Il ne contient aucun lien.
mail-link-please = À noter
mail-link-keep = Gardez le lien pour vous. Il n’admet qu’une personne, en un seul endroit à la fois.
mail-link-language = Choisissez votre langue à la porte. Vous pouvez en changer à tout moment.

## Changes

mail-reopened-subject = Votre modification est à l’examen : { $title }
mail-reopened-heading = Votre modification est à l’examen
mail-reopened-text = Votre nom, votre État ou organisation, ou votre adresse a changé depuis la confirmation de l’inscription. Le Secrétariat examine la différence et se prononce de nouveau ; vous en serez informé(e).
mail-reopened-sleeps = D’ici là, votre lien personnel n’ouvre rien.
mail-accepted-subject = Votre modification a été acceptée : { $title }
mail-accepted-heading = Votre modification a été acceptée
mail-accepted-text = Le Secrétariat a accepté la modification que vous aviez demandée après la date limite. Voici désormais votre inscription :
mail-refused-subject = Votre modification n’a pas été acceptée : { $title }
mail-refused-heading = Votre modification n’a pas été acceptée
mail-refused-text = Le Secrétariat n’a pas pu accepter la modification que vous aviez demandée après la date limite. Votre inscription reste inchangée.

## Signing in at the desk

mail-sign-in-subject = Connexion au bureau : { $title }
mail-sign-in-heading = Connexion au bureau
mail-sign-in-text = Ce lien vous connecte. Il ne fonctionne qu’une fois, pendant { $span }.
mail-sign-in-button = Se connecter
mail-sign-in-stranger = Si vous n’avez pas demandé à vous connecter, ne faites rien.
