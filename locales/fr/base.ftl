### Words that every part of Convoke uses

## Days and months

weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
weekday-short-monday = lun.
weekday-short-tuesday = mar.
weekday-short-wednesday = mer.
weekday-short-thursday = jeu.
weekday-short-friday = ven.
weekday-short-saturday = sam.
weekday-short-sunday = dim.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

## Dates

date-short = { $weekday } { $day } { $month }
date-short-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-compact = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-range-month = { $first } au { $last } { $month } { $year }
date-range = { $first } au { $last }

## Times and places

at-place = { $time } { $place }
time-in-place = heure de { $place }
shift-next-day = le lendemain, { $date }
shift-day-before = la veille, { $date }
days-left = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
hours-left = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
minutes-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
unit-days = jours
unit-hours = heures
unit-minutes = minutes
unit-seconds = secondes
list-and = { $first } et { $last }
list-comma = { ", " }
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol

## Frame of every page

skip-to-content = Aller au contenu
frame-language = Langue
frame-site = Site
nav-meetings = Les réunions
nav-programme = Programme
nav-taking-part = Participer
nav-documents = Documents
nav-announcements = Annonces
foot-privacy = Avis de confidentialité
foot-accessibility = Accessibilité
foot-zone-data = Données de fuseaux horaires { $version }
foot-as-of = Page en l’état au { $when }

## Participants

category-state-party = État Partie
category-signatory-state = État signataire
category-observer-state = État observateur
category-organization = Organisation internationale ou régionale
category-civil-society = Société civile
role-head-of-delegation = Chef de délégation
role-alternate = Suppléant
role-adviser = Conseiller
role-representative = Représentant
mode-in-person = Dans la salle
mode-online = En ligne, avec prise de parole
mode-follow = En ligne, écoute seule
state-received = reçue
state-proven = à décider
state-confirmed = confirmée
state-declined = refusée
state-withdrawn = retirée

## What can go wrong

error-title = Erreur
error-not-found = Cette page n’existe pas
error-not-found-text = L’adresse est peut-être mal saisie ou périmée.
error-not-yours = Cette adresse n’ouvre rien
error-not-yours-text = Elle est peut-être incomplète : copiez-la en entier depuis le message le plus récent. Une adresse plus ancienne cesse de fonctionner quand votre courriel change.
error-stale = Quelqu’un l’a modifié entre-temps
error-stale-text = Rien n’a été écrasé. Voyez l’état actuel, puis décidez de nouveau.
error-refused = Impossible pour le moment
error-refused-state = L’inscription n’est plus dans un état qui le permette.
error-refused-same-person = Cette personne est déjà confirmée sous une autre inscription.
error-refused-no-seat = Tous les sièges de la délégation sont pris.
error-refused-reason = Indiquez un motif ; il est consigné et communiqué à la personne.
error-refused-symbol = Cette cote est déjà utilisée ; une cote ne sert jamais deux fois.
error-refused-door = La porte n’est pas ouverte.
error-forbidden = Cette demande vient d’un autre site
error-forbidden-text = Ouvrez la page elle-même et appuyez sur le bouton.
error-too-large = C’est trop volumineux
error-too-large-text = Raccourcissez le texte ou envoyez un fichier plus petit.
error-malformed = Cette demande est illisible
error-internal = Une erreur s’est produite de notre côté
error-internal-text = L’incident est consigné. Réessayez dans un instant ; s’il persiste, écrivez au Secrétariat.
back-to-meetings = Vers les réunions
