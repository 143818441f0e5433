### Registration: form, answers, the page of a registered person

## Fields

field-entity = État ou organisation
field-title = Civilité
field-given-name = Prénom
field-surname = Nom de famille
field-function = Fonction
field-role = Rôle dans la délégation
field-email = Courriel
field-telephone = Téléphone
field-mode = Comment participerez-vous ?
field-language = Langue préférée
field-filled-by = Qui a rempli ce formulaire, si c’est une autre personne
field-access = Besoins d’accessibilité
access-wheelchair = Une place pour fauteuil roulant
access-captions = Sous-titrage
access-sign-language = Interprétation en langue des signes
access-support-person = Une personne m’accompagne
access-support-person-hint = Non comptée parmi les sièges de la délégation
title-ms = Mme
title-mr = M.
title-dr = Dr
title-ambassador = Ambassadeur

## The form

register-title = S’inscrire
register-intro = Un formulaire par personne. Aucun compte. Nous envoyons un message pour vérifier votre adresse ; le Secrétariat confirme ensuite votre inscription.
register-late-title = Les inscriptions sont closes.
register-late-text = Ce que vous envoyez maintenant est une demande tardive. Un agent du Secrétariat en décide, et vous en êtes informé par courriel.
register-whom = Qui vous représentez
register-you = Vous
register-part = Participation
register-choose = Choisir
register-optional = facultatif
register-entity-hint = N’importe lequel de ses noms, dans toute langue.
register-entity-none = Aucun résultat
register-category-on = selon l’état du Traité au { $date }
register-surname-hint = Un nom d’un seul mot va dans le champ du nom de famille.
register-email-hint = Votre lien personnel arrive ici et nulle part ailleurs.
register-mode-in-person-hint = { $seats ->
    [one] Chaque délégation dispose de { $seats } siège à la fois
   *[other] Chaque délégation dispose de { $seats } sièges à la fois
}
register-mode-online-hint = Avec un casque et un microphone
register-mode-follow-hint = Aussi sur un téléphone
register-access-hint = Visibles seulement par ceux qui préparent votre place, et effacés avec vos coordonnées.
register-access-note = Autre chose à nous signaler
register-consent = J’ai lu l’avis de confidentialité : nom et fonction figurent dans la liste des participants ; courriel et téléphone ne sont vus que du Secrétariat et sont effacés { $days } jours après la série.
register-button = S’inscrire
register-button-late = Envoyer la demande tardive
register-reason = Motif, pour le dossier
register-aside = À propos de votre inscription
register-plate = Votre chevalet
register-plate-hint = Établi à partir de ce formulaire, puis fixe. Chacun voit l’État dans sa langue.
register-left = Temps restant
register-step-send = Vous envoyez ce formulaire
register-step-send-text = Il est reçu aussitôt
register-step-prove = Vous prouvez votre adresse
register-step-prove-text = Un message, une pression
register-step-confirm = Le Secrétariat confirme
register-step-confirm-text = En général sous un jour ouvrable
register-step-link = Votre lien personnel arrive par courriel

## Faults

summary-title = { $faults ->
    [one] Un point demande votre attention
   *[other] { $faults } points demandent votre attention
}
fault-entity = Choisissez l’État ou l’organisation dans la liste
fault-role = Choisissez le rôle dans la délégation
fault-function = Indiquez la fonction, par exemple Premier Secrétaire
fault-surname = Indiquez le nom de famille
fault-email-missing = Indiquez une adresse de courriel
fault-email-at = Écrivez une adresse avec un seul signe @ et sans espace
fault-email-mailbox = Écrivez une adresse avec un nom avant le signe @
fault-email-domain = Écrivez une adresse avec un domaine après le signe @, comme mission.example
fault-mode = Choisissez comment vous participerez
fault-language = Choisissez une langue
fault-consent = Cochez que vous avez lu l’avis de confidentialité
fault-missing = Remplissez ce champ
fault-too-long = Raccourcissez à { $limit } caractères
fault-not-text = Saisissez de nouveau : le champ contient des caractères qui ne sont pas du texte
fault-no-letter = Écrivez un nom avec des lettres
fault-telephone = Écrivez un numéro en chiffres, comme +41 22 000 00 00
fault-now-says = Modifié entre-temps par quelqu’un d’autre. Valeur actuelle : { $value }

## The answer to a form

received-title = Votre formulaire est bien arrivé
received-text = Nous avons envoyé un message à l’adresse indiquée. Ouvrez-le et appuyez sur le bouton : vous prouvez ainsi que l’adresse est la vôtre. Rien d’autre n’est requis pour l’instant.
received-seat = Un siège de votre délégation dans la salle vous est réservé.
received-no-seat = Tous les sièges de votre délégation dans la salle sont pris. Vous êtes inscrit comme suppléant en salle et ne perdez rien : vous pouvez vous relayer ou participer en ligne.
received-another = Inscrire une autre personne
send-again-title = Je n’ai pas reçu mon message
send-again-text = Indiquez l’adresse de votre inscription. Nous renvoyons le dernier message à l’adresse enregistrée.
send-again-button = Renvoyer
send-again-done = Si cette adresse correspond à une inscription, le message est en route. Tout le monde reçoit cette réponse.
send-again-spam = Regardez aussi dans les courriers indésirables. Si rien n’arrive dans l’heure, écrivez au Secrétariat.

## The page of a registered person

my-title = Votre inscription
my-next = La suite
my-received = Votre formulaire est arrivé.
my-received-text = Appuyez sur le bouton pour prouver que cette adresse est la vôtre. Le Secrétariat vous confirme ensuite.
my-prove = Prouver mon adresse
my-proven = Votre adresse est prouvée.
my-proven-text = Le Secrétariat examine votre inscription, en général sous un jour ouvrable. Vous êtes informé par courriel.
my-reopened = Votre modification attend le Secrétariat.
my-reopened-text = Vous avez modifié un nom, l’entité ou l’adresse après confirmation. Un agent examine la différence ; d’ici là, votre lien personnel est suspendu.
my-confirmed = Vous êtes inscrit et confirmé.
my-confirmed-text = Votre lien personnel arrive par courriel lors de l’envoi des liens. Il n’est jamais affiché sur cette page.
my-confirmed-released = Votre lien personnel a été envoyé par courriel. Il n’est jamais affiché sur cette page.
my-declined = Le Secrétariat a refusé cette inscription :
my-declined-text = Pour toute question : { $email }.
my-withdrawn = Cette inscription est retirée.
my-withdrawn-text = Le siège et le lien sont libérés. Si c’était une erreur, inscrivez-vous de nouveau.
my-register-again = S’inscrire de nouveau
my-seat = Le siège { $number } de votre délégation dans la salle est le vôtre.
my-alternate = Vous êtes suppléant en salle.
my-alternate-text = Tous les sièges de votre délégation sont pris. Vous ne perdez rien : relayez-vous, ou passez en ligne.
my-take-seat = Un siège est libre : le prendre
my-pending-email = Un message est parti à la nouvelle adresse { $email }. Le changement prend effet une fois prouvé.
my-asked = Vous avez demandé une modification ; un agent en décide :
my-todo = À faire maintenant
my-test = Testez votre casque et votre connexion
my-test-now = Tester maintenant
my-not-open = pas encore ouvert
my-calendar = Vers mon agenda
my-calendar-text = Toutes les réunions et séances d’essai en fichier d’agenda. Il ne contient aucun lien.
my-hold = Ce que nous détenons
my-contact-deleted = L’adresse électronique, le numéro de téléphone et les besoins d’accessibilité de cette inscription ont été effacés, conformément à l’avis de confidentialité.
my-name = Nom
my-address-proven = prouvée
my-correct-title = Corriger
my-correct-button = Enregistrer la correction
my-late-change = Ce que vous modifiez maintenant est une demande dont décide un agent.
my-withdraw = Retirer
my-withdraw-title = Retirer cette inscription
my-withdraw-text = Votre siège et votre lien personnel sont abandonnés aussitôt. Vous pourrez vous réinscrire.
my-withdraw-keep = La garder
my-stands = Où en est-elle
my-step-received = Reçue
my-step-proven = Adresse prouvée
my-step-confirmed = Confirmée par le Secrétariat
my-step-declined = Refusée par le Secrétariat
my-step-withdrawn = Retirée
my-step-link = Lien personnel envoyé
my-step-door = Ouverture de la porte
my-keep = Conservez l’adresse de cette page ; elle n’est qu’à vous. Elle ouvre cette page, non la réunion.
my-new-address = Prouvez votre nouvelle adresse
my-new-address-text = Appuyez sur le bouton pour en faire l’adresse de votre inscription :
my-done-proven = Merci. Votre adresse est prouvée.
my-done-changed = Votre correction est enregistrée.
my-done-requested = Votre demande est consignée. Un agent en décide.
