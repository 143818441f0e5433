### Interpretation: booths, interpreters, their links

## The desk’s page

interpretation-title = Interprétation
interpretation-intro = Qui travaille dans quelle cabine. Chaque interprète a un lien personnel qui ouvre la cabine. Il part dès l’ajout : les séances de test précèdent les liens des délégués.
interpretation-too-few = Interprètes : { $here } sur { $needed } nécessaires.
interpretation-rule-two = Personne n’interprète seul en simultanée : il faut être deux en cabine (AIIC, composition des équipes).
interpretation-rule-three = Une cabine qui travaille vers deux langues a besoin de trois interprètes (AIIC, composition des équipes).
interpretation-into = Travaille vers
interpretation-link = Lien
interpretation-no-mail = aucun lien envoyé
interpretation-change = Modifier
interpretation-edit = Modifier le nom, la cabine ou les langues
interpretation-edit-text = Le lien reste le même. Dans une réunion ouverte, la modification vaut aussitôt : un micro à l’antenne dans une langue retirée est mis hors antenne.
interpretation-back = Retour
interpretation-send = Envoyer le lien
interpretation-new-link = Envoyer un nouveau lien
interpretation-new-link-hint = Après l’envoi d’un nouveau lien, l’ancien n’ouvre plus rien.
interpretation-remove = Retirer
interpretation-reason = Motif du retrait ; il est consigné
interpretation-add = Ajouter un interprète
interpretation-add-now = Ajouter et envoyer le lien
interpretation-name = Nom
interpretation-mails-in = Langue des courriels et des pages
interpretation-booth = Cabine
interpretation-choose = Choisir
interpretation-into-hint = La langue de la cabine ; pour les cabines arabe et chinoise, aussi la langue du retour. La langue des signes internationale seule ne demande pas de cabine d’une langue parlée.
interpretation-fault-booth = Choisissez la cabine
interpretation-fault-name = Écrivez le nom
interpretation-fault-into = Choisissez au moins une langue vers laquelle travailler
interpretation-fault-signed = Vers la langue des signes internationale, on travaille de sa propre cabine, et de là vers rien d’autre
interpretation-fault-there = { $name } figure déjà dans la liste, avec cette adresse

## What was done

interpretation-done-added = Ajouté ; le lien est en route.
interpretation-done-edited = Enregistré. Le lien reste le même.
interpretation-done-removed = Retiré ; le lien n’ouvre plus rien.
interpretation-act-added = Interprète ajouté
interpretation-act-edited = Interprète modifié
interpretation-act-removed = Interprète retiré
interpretation-act-link-again = Lien de la cabine renvoyé
interpretation-act-new-link = Nouveau lien vers la cabine
interpretation-act-recording-began = Enregistrement commencé
interpretation-act-recording-ended = Enregistrement terminé
interpretation-number = Interprète { $number }
interpretation-mail-kind = Lien vers la cabine

## The mail with the link

interpretation-mail-subject = Votre cabine : { $title }
interpretation-mail-heading = Votre cabine
interpretation-mail-text = Vous interprétez à l’occasion de : { $title }, { $dates }. Un seul lien ouvre votre cabine à chaque séance de test et à chaque réunion.
interpretation-mail-button = Aller à ma cabine
interpretation-mail-calendar = Le fichier de calendrier joint affiche les réunions à votre heure locale. Il ne contient aucun lien.
interpretation-mail-test = Venez à une séance de test et essayez casque, microphone, relais et passage de micro avec vos collègues : { $time }
interpretation-mail-or = { " ; " }
interpretation-mail-wire = Travaillez sur un ordinateur relié au réseau par câble, dans une pièce calme, avec un casque filaire : pas en Bluetooth.
interpretation-mail-keep = Gardez le lien pour vous : c’est votre place en cabine.
interpretation-mail-foot = Vous recevez ce message parce que le Secrétariat a saisi cette adresse pour un interprète : { $email }
