import type { ArticleWords } from '../article-words.ts';

/** What surrounds French reporting on a page. */
export const FRENCH_ARTICLE: ArticleWords = {
  services:
    "newsletter newsletters abonner abonnez abonnement abonnements abonné abonnés s'abonner inscrire inscrivez inscription connecter " +
    'connectez connexion identifier compte notifications don dons soutenir adhérer cookies traceurs consentement courriel e-mail mail infolettre ' +
    "commentaires commenter podcast application appli l'application publicité d'abonnement l'abonnement",
  press: "journalisme rédaction journal lecteurs lectrices l'information reportages enquêtes indépendant indépendante",
  you: 'vous votre vos tu ton',
  we: 'nous notre nos',
  openers:
    'abonnez-vous|inscrivez-vous|suivez-nous|ce contenu (?:a été|est) bloqué|vous avez une information|connectez-vous|recevez |retrouvez |suivez |cliquez |partagez |soutenez |téléchargez |découvrez |' +
    'rejoignez |profitez |déjà abonné|vous souhaitez|vous voulez|vous êtes|créez |consultez |écoutez |participez |réagissez ',
  pointers:
    'lire aussi|à lire aussi|à lire également|lire également|lire la suite|à lire :|lire :|voir aussi|à voir aussi|écouter aussi|' +
    'sur le même sujet|pour aller plus loin|en savoir plus|plus sur|nos articles|notre dossier|dossier :|vidéo :|podcast :|en images|' +
    'en direct|les plus lus|à découvrir|la suite après|cet article|la rédaction vous conseille|article réservé|il vous reste|© ',
  furniture:
    'publicité|annonce|partager|imprimer|commenter|commentaires|réagir|lecture|menu|accueil|rechercher|se connecter|connexion|' +
    "s'abonner|newsletter|newsletters|plus|suivre|enregistrer|copier le lien|haut de page|mots-clés|thèmes|vidéo|podcast|écouter",
  bylines: 'par|propos recueillis par|texte de|de notre correspondant.{0,30}|de notre envoyé.{0,30}',
  months:
    'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
  dateWords:
    'publié publiée mis mise à jour modifié modifiée actualisé créé le à et h temps de lecture min heures heure ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
  dated: 'publié|mis à jour|modifié|actualisé',
  captions:
    /^\s*(?:photo :|photo:|photos :|crédit |crédits |crédit:|légende |image :|illustration|photo d'illustration|photo d'archive|\(photo |vidéo :)/i,
};
