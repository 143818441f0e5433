### Enregistrements : le paramètre d’une réunion, l’accord de la présidence, et où les participants en sont informés

## Où les participants en sont informés

recording-title = Enregistrements
recording-short = Peut être enregistrée
recording-may = Cette réunion peut être enregistrée, si sa présidence le décide. Tant qu’elle l’est, un signe figure dans la salle.
recording-not = Cette réunion n’est pas enregistrée.
recording-programme = Une réunion qui peut être enregistrée ne l’est que si sa présidence le décide, sous un signe visible. Les autres ne sont pas enregistrées.
recording-these = Parmi les réunions, celles-ci peuvent être enregistrées, si leur présidence le décide et sous un signe visible : { $meetings }. Seul le son est conservé, un fichier par canal. Les autres ne sont pas enregistrées.
recording-none = Aucune réunion n’est enregistrée.

## The setting at the desk

recording-setting = La réunion peut être enregistrée, si sa présidence le décide
recording-setting-text = Les participants le lisent dans le programme, sur leur page personnelle, dans les informations sur la vie privée et à l’entrée. Un enregistrement en cours s’arrête lorsque l’autorisation est retirée.
recording-act-allowed = Enregistrement de la réunion autorisé
recording-act-forbidden = Enregistrement de la réunion exclu
recording-act-word = Enregistrement sur décision de la présidence

## The moderator and the Chair

recording-start = Enregistrer, la présidence l’ayant décidé
recording-end = Arrêter l’enregistrement
recording-word = Appuyez lorsque la présidence ({ $chair }) l’a décidé. Les deux noms sont consignés.
recording-no-chair = Désignez d’abord qui préside : une réunion est enregistrée si sa présidence le décide.
recording-forbidden = Les paramètres de cette réunion n’autorisent pas d’enregistrement. Ils figurent sous Programme.
recording-unwritten = Ces canaux ne sont plus enregistrés, car leurs fichiers ne peuvent pas être écrits : { $channels }. La réunion continue. Libérez de l’espace sur le disque, puis arrêtez l’enregistrement et relancez-le.
recording-chair-hall = La présidence siège en salle
recording-chair-hall-end = La présidence ne siège pas en salle
recording-you-chair = Vous présidez la réunion
recording-start-own = Lancer l’enregistrement
recording-own-text = Chacun voit le signe tant que la réunion est enregistrée. Seul le son est conservé, un fichier par canal.
