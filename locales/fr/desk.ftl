### The secretariat’s desk

## Navigation and sign-in

desk-desk = Bureau du Secrétariat
desk-today = Aujourd’hui
desk-registrations = Inscriptions
desk-late = Demandes tardives et modifications
desk-delegations = Délégations
desk-lobbies = Salles d’attente
desk-links = Liens personnels
desk-outbox = Courrier sortant
desk-audit = Journal des actes
desk-sign-out = Se déconnecter, { $name }
desk-sign-in = Se connecter au bureau
desk-sign-in-text = Pour les agents du Secrétariat. Nous envoyons un lien qui vous connecte une seule fois, dans les 20 minutes.
desk-sign-in-send = M’envoyer un lien
desk-sign-in-asked = Consultez votre messagerie.
desk-sign-in-asked-text = Si cette adresse est celle d’un agent, un lien est en route. Chacun reçoit cette réponse.
desk-sign-in-press = Appuyez sur le bouton pour vous connecter. Le lien ne sert qu’une fois.
desk-sign-in-over = Ce lien a déjà servi ou est trop ancien.
desk-sign-in-over-text = Demandez-en un autre ; il arrive en une minute.
desk-sign-in-again = Demander un lien
desk-sign-in-rehearsal = Dans cette répétition
desk-sign-in-rehearsal-text = Connectez-vous avec les identifiants affichés au démarrage de la répétition.
desk-sign-in-wrong = Saisissez l’utilisateur et le mot de passe affichés au démarrage
desk-user = Utilisateur
desk-password = Mot de passe

## The queue

desk-registration = Inscription { $number }
desk-closes = Clôture des inscriptions : { $when } { $place }
desk-by-state = Par état
desk-tab-all = toutes
desk-tab-not-proven = adresse non vérifiée
desk-search = Rechercher
desk-search-hint = Nom, État, organisation ou courriel
desk-category = Catégorie
desk-every-category = Toutes les catégories
desk-order = Ordre
desk-oldest-first = Les plus anciennes d’abord
desk-newest-first = Les plus récentes d’abord
desk-queue-empty = Personne ici
desk-queue-empty-text = Les inscriptions apparaissent ici dès qu’elles sont dans cet état et répondent à la recherche.
desk-chosen = choisies
desk-choose = Choisir { $name }
desk-choose-all = Choisir toute la page
desk-range = { $first }–{ $last } sur { $total }
desk-person = Personne
desk-mode = Mode
desk-mode-room = salle
desk-mode-online = en ligne
desk-mode-follow = écoute
desk-waiting = Attente
desk-state = État
desk-to-look-at = À examiner
desk-look-nothing = rien
desk-look-mail = envoi échoué
desk-look-twice = deux fois la même personne ?
desk-look-reopened = modifiée après confirmation
desk-look-late = demande tardive
desk-look-seat = sièges occupés : { $seats }
desk-look-heads = second chef de délégation
desk-pages = Pages
desk-previous = Page précédente
desk-next = Page suivante
desk-older = Plus anciens
desk-key-move = descendre, monter
desk-key-choose = choisir
desk-key-open = ouvrir
desk-key-confirm = confirmer
desk-key-decline = refuser avec motif
desk-key-pages = pages
desk-key-search = rechercher
desk-keys = touches
desk-keys-on = Les lettres servent de touches sur cette page
desk-export = La liste en fichier (CSV)
desk-number = Numéro

## Deciding

desk-confirm = Confirmer
desk-decline = Refuser…
desk-decline-now = Refuser
desk-decline-many = Refuser ces inscriptions
desk-withdraw = Retirer…
desk-withdraw-now = Retirer
desk-correct = Corriger…
desk-cancel = Revenir sans décider
desk-reason = Motif
desk-reason-told = Motif ; il est consigné et communiqué à la personne
desk-reason-refusal = Motif, nécessaire en cas de refus
desk-accept = Accepter
desk-refuse = Refuser
desk-two-people = Ce sont deux personnes : confirmer
desk-two-people-why = Comment vous savez qu’il s’agit de deux personnes
desk-refused-title = Certaines n’ont pas été traitées :
desk-back-to-queue = Retour à la liste
desk-history = Historique
desk-mails = Courriels
desk-pending-email = Nouvelle adresse, non vérifiée
desk-change-waits = Une modification demandée attend une décision.
desk-delegation-of = Délégation : { $entity }
desk-note-mail = Un courriel n’est pas arrivé.
desk-note-mail-text = Voir la cause ci-dessous ; corrigez l’adresse ou renvoyez.
desk-note-late = Elle est arrivée après la date limite.
desk-note-reopened = Modifiée après confirmation ; le lien personnel est suspendu jusqu’à votre décision.
desk-note-heads = La délégation désigne plus d’un chef.
desk-note-seat-text = La confirmation est possible ; les sièges restent à { $holders } jusqu’à leur transfert.
desk-note-seat-free = Demande un siège sans en avoir ; il en reste un.
desk-note-twice = Même nom, même délégation.
desk-note-twice-text = C’est peut-être une seule personne inscrite deux fois.

## Seats and delegations

desk-seat = Siège
desk-seats = Sièges
desk-seats-of = { $held } sur { $quota }
desk-seats-held = Sièges attribués : { $held } sur { $quota }
desk-seat-held = Occupe le siège { $number }
desk-seat-none = Sans siège
desk-seat-give = Attribuer un siège
desk-seat-free = Libérer le siège
desk-seat-move = Transférer le siège
desk-seat-to = À qui
desk-members = Membres

## Late requests and changes

desk-late-requests = Demandes tardives
desk-changes = Modifications demandées
desk-late-none = Rien en attente
desk-late-none-text = Après la date limite, les nouvelles inscriptions et les modifications attendent ici votre décision.

## Links and mails

desk-links-go-out = Envoi des liens : { $when } { $place }.
desk-links-before = Avant cet instant, aucun lien n’existe nulle part.
desk-links-none = Aucun lien
desk-links-none-text = Chaque inscription confirmée a ici une ligne dès l’envoi de son lien. Le lien lui-même n’est jamais montré.
desk-link-opened = ouverts
desk-link-opened-at = ouvert { $when }
desk-mail-queued = en attente
desk-mail-sent = envoyé
desk-mail-failed = échec
desk-mail-dropped = caduc
desk-mail-again = renvoyé, demandé par { $who }
desk-mail-proof = Vérification de l’adresse
desk-mail-new-address = Vérification d’une nouvelle adresse
desk-mail-confirmed = Confirmation
desk-mail-declined = Refus
desk-mail-withdrawn = Retrait
desk-mail-link = Lien personnel
desk-mail-reopened = Modification à l’examen
desk-mail-request = Réponse à une demande
desk-mail-sign-in = Lien de connexion d’un agent
desk-again-proof = Renvoyer la vérification
desk-again-confirmed = Renvoyer la confirmation
desk-again-link = Renvoyer le lien
desk-outbox-none = Aucun courriel
desk-retry = Réessayer

## Today

desk-todo = À faire
desk-todo-none = Rien ne vous attend
desk-todo-none-text = Les inscriptions à traiter, demandes tardives et envois échoués apparaissent ici.
desk-todo-decide = inscriptions à traiter
desk-todo-late = demandes tardives
desk-todo-changes = modifications demandées
desk-todo-failed = envois échoués
desk-todo-twice = personnes peut-être inscrites deux fois
desk-todo-over = délégations ayant plus de personnes en salle que de sièges
desk-next-event = Prochaine étape selon la lettre

## What was done

desk-done-confirmed = Confirmée. La personne en est informée par courriel.
desk-done-declined = Refusée. Le motif est communiqué par courriel.
desk-done-withdrawn = Retirée. Siège et lien sont libérés aussitôt.
desk-done-many = Inscriptions traitées : { $n }. Chaque personne est informée par courriel.
desk-done-saved = Enregistré.
desk-done-nothing = Rien n’était différent ; rien n’a été modifié.
desk-done-seat = Le siège est modifié.
desk-done-sent = En route.
desk-done-published = Publié. Tous le voient désormais.
desk-done-dated = Enregistré. Tous le verront à la date qu’il porte.
desk-done-decided = Décision prise. La personne en est informée par courriel.

## The trail

desk-audit-text = Qui a fait quoi, quand et pourquoi ; rien n’est jamais effacé.
desk-document = Document { $number }
desk-actor-person = la personne
desk-actor-system = Convoke
desk-act-registered = Reçue
desk-act-requested-late = Reçue après la date limite
desk-act-registered-again = Même formulaire à nouveau
desk-act-proven = Adresse vérifiée
desk-act-confirmed = Confirmée
desk-act-declined = Refusée
desk-act-withdrawn = Retirée
desk-act-changed = Modifiée
desk-act-reopened = Modifiée après confirmation ; rouverte
desk-act-new-address-asked = Nouvelle adresse demandée
desk-act-change-asked = Modification demandée
desk-act-change-refused = Modification refusée
desk-act-seat-given = Siège attribué
desk-act-seat-freed = Siège libéré
desk-act-seat-moved = Siège transféré
desk-act-sent-again = Courriel renvoyé
desk-act-admitted = Admis
desk-act-turned-away = Refusé à l’entrée
desk-act-visit-taken-over = Ouvert ailleurs
desk-act-contact-deleted = Coordonnées effacées
desk-act-signed-in = Connexion
desk-act-staff-added = Agent ajouté
desk-act-staff-removed = Agent retiré
desk-act-document-entered = Document saisi
desk-act-document-edited = Document modifié
desk-act-document-text-set = Version linguistique précisée
desk-act-series-imported = Dossier importé
desk-act-announced = Annoncé
desk-act-platform-set = Plateforme de réunion définie
desk-act-mail-retried = Envoi échoué retenté

## Announcements and programme

desk-announce = Publier une annonce
desk-publish = Publier
desk-date = Date qu’il porte
desk-issuer = Publié par
desk-issuer-conference = La Conférence elle-même
desk-key = Nom dans l’adresse
desk-key-hint = Laissé vide, il est formé de la date et du titre anglais.
desk-title = Titre
desk-text = Texte ; une ligne vide sépare les paragraphes
desk-text-missing = Saisissez le titre et le texte
desk-fall-back = Les langues laissées vides montrent provisoirement le texte anglais
desk-fault-language = Saisissez titre et texte pour : { $language }, ou laissez le repli
desk-fault-date = Choisissez une date
desk-fault-key = Saisissez un nom avec lettres a–z et chiffres
desk-fault-key-taken = Une autre annonce porte ce nom ; choisissez-en un autre
desk-programme-text = Où chaque réunion se tient en ligne. Adresse et code ne sont vus de personne avant l’admission.
desk-platform = Plateforme
desk-platform-embedded = dans Convoke même
desk-platform-hosted = sur une autre plateforme
desk-platform-name = Nom de la plateforme
desk-platform-address = Adresse à ouvrir
desk-platform-address-hint = Là où la plateforme lit le nom affiché dans son adresse, écrivez { $name }
desk-platform-passcode = Code d’accès
desk-fault-address = Saisissez une adresse commençant par https://
desk-fault-platform = Saisissez le nom de la plateforme
desk-save = Enregistrer

## Documents

desk-document-enter = Saisir un document
desk-documents-none = Aucun document pour l’instant
desk-documents-none-text = Saisissez un document ; seul le bureau le voit avant son instant de publication.
desk-symbol = Cote
desk-body = Organe
desk-office = Office auteur
desk-original = Langue originale
desk-issue = Publication
desk-issue-date = Publié le
desk-issue-time = à
desk-issued = publié { $when }
desk-not-issued = à publier { $when }
desk-texts = Langues
desk-text-file = fichier
desk-text-in-translation = en traduction
desk-text-due = en traduction, attendu { $date }
desk-text-not-translated = non traduit
desk-text-unsaid = rien d’indiqué
desk-file = Fichier (PDF, DOCX, ODT, TXT)
desk-due = Attendu le
desk-not-translated-why = Pourquoi non traduit
desk-fault-symbol = Saisissez la cote, 120 caractères au plus
desk-fault-issue = Choisissez la date et l’heure de publication
desk-fault-title = Saisissez le titre dans la langue originale, 300 caractères au plus
desk-fault-due = choisissez la date de traduction attendue
desk-fault-reason = indiquez pourquoi il n’est pas traduit
desk-fault-file-missing = choisissez le fichier
desk-fault-file-and-state = un fichier a été choisi, mais l’état dit autre chose ; choisissez « fichier » ou retirez-le
desk-fault-file-empty = le fichier est vide ; choisissez-en un autre
desk-fault-file-kind = le contenu n’est ni PDF, ni DOCX, ni ODT, ni texte brut, quel que soit le nom ; enregistrez-le dans un de ces formats
desk-fault-file-markup = le contenu est une page web ou un dessin, quel que soit le nom ; enregistrez-le en PDF
desk-fault-file-active = le fichier contient des scripts ou macros, ou est verrouillé ; enregistrez-le sans eux
desk-fault-file-torn = le fichier est tronqué ; renvoyez-le
