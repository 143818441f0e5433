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
