### Captions

## Reading

captions-off = aucun
captions-listening = dans la langue que j’écoute
captions-floor = dans la langue parlée en salle
captions-marked = {"{"}language{"}"} (en cours de saisie)
captions-written = Sous-titres en cours : { $languages }
captions-nobody = Personne ne rédige de sous-titres en ce moment.
captions-size = Leur taille
captions-log = Ce qui a été dit
captions-empty = La prochaine ligne écrite apparaîtra ici.
captions-hold = Pause
captions-go-on = Reprendre
captions-newest = À la dernière ligne
captions-new = Nouvelles lignes : {"{"}count{"}"}
captions-aloud = Mon lecteur d’écran lit les nouvelles lignes
captions-mended = corrigé

## Writing

captions-mend = Corriger
captions-mending = Vous corrigez la dernière ligne. Entrée envoie la correction, Échap laisse la ligne telle quelle.
captions-mend-how = Flèche vers le haut dans un champ vide : corriger la dernière ligne.

## Kept

captions-kept-title = Ce qui a été écrit
captions-kept-text = Les lignes sont conservées avec la réunion, de même que la première version d’une ligne corrigée. WebVTT compte à partir du début de l’enregistrement.
captions-kept-none = Rien n’a encore été écrit.
captions-kept-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }
captions-file-text = Texte
captions-file-first = WebVTT, à partir de la première ligne
captions-file-recording = WebVTT, enregistrement du { $time }
captions-disclaimer = Les sous-titres ne constituent pas un compte rendu authentique de la réunion. Rédigés pendant les interventions, ils peuvent contenir des erreurs.
captions-file-title = Sous-titres : { $meeting }, { $language }
captions-file-times = Heures : { $zone }
captions-file-mended = corrigé { $time } ; d’abord écrit : { $first }
captions-file-aligned = Compté à partir du début de l’enregistrement, { $time }
captions-file-unaligned = Compté à partir de la première ligne, { $time }

## From outside

captions-feed-title = De l’extérieur
captions-feed-text = Un logiciel tiers, par exemple de reconnaissance automatique de la parole, envoie les sous-titres d’une langue à une adresse, avec son propre jeton. Une fois révoqué, un jeton n’ouvre plus rien ; le suivant en est un autre.
captions-feed-none = aucun jeton
captions-feed-since = jeton depuis { $time }
captions-feed-show = Afficher l’adresse et le jeton : { $channel }
captions-feed-revoke = Révoquer le jeton : { $channel }
captions-feed-address = Adresse
captions-feed-token = Jeton
captions-feed-example = Essayer
captions-feed-secret = Le jeton ne figure dans aucun journal. Quiconque le détient peut écrire des sous-titres dans cette langue : ne le donnez qu’à ceux qui font fonctionner le logiciel.
captions-feed-act-shown = Jeton affiché pour l’envoi dans une salle
captions-feed-act-revoked = Jeton révoqué pour l’envoi dans une salle
