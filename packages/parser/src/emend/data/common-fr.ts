/** Words common in French resolutions, the most frequent first: what a damaged word most likely was. */
export const commonFrench = `
de et la des les le en du que pour aux dans sur au qui développement par nations unies une droits un états notamment
il femmes leur ou tous avec ainsi homme ce droit autres pays sa toutes se compris membres contre action est
international internationale leurs durable mesures ses particulier programme sont résolution plus sécurité session
également général générale commission mise ces filles discrimination politiques humanitaire secrétaire égard
programmes personnes décembre rapport organisation demande ont entre œuvre conseil coopération son déclaration
conférence assemblée organisations cadre compte élimination économique internationales travail faire enfants
renforcer activités afin ressources parties violence rappelant prie être promouvoir assurer objectifs continuer cet
mondial organismes santé prévention encourage efforts accès image aide protection convention services mutilations
égalité nationales rôle mettre visant génitales prendre éducation application souligne mondiale vue non réaffirmant
conformément matière formes institutions pratiques féminines drogue note violations soulignant fait social lui
pauvreté résolutions fonds assistance invite dont drogues besoins engage société elle national soient office sans
situation justice niveaux relatives financement niveau gestion sexes informations cette importe cas comité soixante
victimes question moyens état pas communauté selon améliorer lutte ne réalisation tout raciale capacités
humanitaires gouvernement système formation comme politique progrès haut réaffirme groupes plan eau stratégies paix
ceux gouvernements concernant mandat principes prévenir ils questions coordination travaux respect renforcement
données adoptée faut personnel sous minorités elles été régionales soit mécanismes participation juillet veiller
crime ordre notant civile appui sommet internationaux conditions toute économiques promotion contrôle république
protéger problème migrations jour instamment syrienne septembre racisme importance celles décide troisième outre
prenant conflit prend recommandations place assainissement point intitulée éliminer zones félicitant information
hommes organes domaine population suivi secteur possible arabe fournir bien conflits tenu nationaux actes manière
base sociale nécessité groupe urgence initiatives rapports palestinien alimentaire stupéfiants armés satisfaction
fins liberté combattre examen pratique aider jeunes processus exhorte vie fin félicite technique migrantes
dispositions envisager appliquer pris nécessaires tenue sorte faveur relatifs mars pleinement environnement
fondamentaux nationale charte obligations appuyer efficaces face effets réfugiés enfant millénaire date mieux
religieuses peuple préoccupée compétentes emploi hygiène article religion civils sociaux laquelle intégrée encore
appartenant technologies science conséquences compétents spéciale démarche ayant engagements utilisation décennie
efficacement privé risques répondre accomplis travailleuses relative instruments problèmes recours nouveau spécial
responsables nombre même gouvernementales enseignement présenter soutien régional autorités juin document gaza
prises consciente doivent examiner rendre attention tenir ethniques après soins annexe règlement considérant échéant
régionaux textes grâce financières peut monde pertinentes intégrer peuvent afrique bureau secrétariat réduire
convient concerne rappelle tenant séance lieu concernées évaluation final nouvelles responsabilité prise contribuer
graves domaines femme doit stratégie adopter ensemble objectif procédures davantage élaborer faciliter acteurs
communautés humaines entités conviction paragraphe moyen octobre président enquête réunions créer titre deuxième
catastrophes réunion autonomisation prenantes criminalité où acte conclusions telles pénale élaboration garantir
mécanisme autre trafic systèmes exécution plénière publique engagement croissance populations poursuivre personne
législation sachant adoption dialogue issus apporter pleine participer terme contexte décision efficacité culture
sexuelle sud devraient relatif intégration administration donateurs qualité recherche innovation efficace avoir
atteintes néfastes soutenir sociales résultats façon menée extraordinaire respecter plein juridiques encourager
exploitation nécessaire jouent lutter valeur plans important accroître atteindre propres janvier famille effective
liées forces normes contribution régionale sein crise exercice appel novembre équitable production lors illicites
potable concernés mettant tant rapide interventions analyse celle février aussi réparation contributions poursuite
trois palestine bande continue constatant ligne technologie vingt situations besoin création faits préoccupation
condition rapidement durables suite agissant lois globale tels moins conviendra favoriser si chaque déclarant
profondément partie sujet commun réduction expérience collaboration humains libertés méthodes gouvernance font
public quatrième financière familles horizon garçons cinquante causes civiles affaires considère neuvième présente
vivement mesure constituent violences particulièrement priorités adoptées touchées sensibilisation physique attaquer
donner faisant conventions intervention petites long éléments part risque étant déployés produits premier
préparation disponibles adopté organe effet intolérance chefs règles service aborder grande transition temps
concrètes commerce décisions cours collecte saluant coopérer permettre accord partenaires difficultés économie
pendant locaux échange migrants énoncés fondamentales sexe traitement grandes secours enseignements constate
travailleurs spécialisées devrait avant crises cibles fondée entreprises lorsqu beijing experts locales vertu
incombe conférences préoccupé catastrophe période palestinienne mener liés fondées rurales pacifique jouer acquitter
opérations essentiel menées huitième publics installations sixième médias intensifier interne obstacles obligation
dix statut compétences facteurs encourageant tirés intention échelle culturels parvenir issue deux puissent
universelle reconstruction remédier âge communications dignité celui charge soucieuse réalisés réaliser établir
écoles détention préjudice vulnérables directives changements chargé sessions équilibrée publiques esprit août
contribuent auteurs permettant principe vulnérabilité scientifiques secteurs première intergouvernementales
commissions consultation particulière mobiliser commissariat parmi trouver redoubler septième buts maintien crimes
menace territoire continuent aient nouveaux touchés sociétés activement joue existants suffisantes établissements
partenariats pacte certains différends appropriées aspects connaissances armé attaques condamne fermement
partenariat johannesburg sera intérieur consensus intéressées cinquième accélérer accorder pauvres chacun solutions
rapporteuse meilleures particuliers vers changement globales climatiques pourraient large illicite essentiels
favorisant mis établissement naturelles représentants petits on renforçant responsable procédure gravement mission
relèvement chap possibilités xénophobie pouvoir enfance intermédiaire bonnes résilience phase usage approche
indispensable mandats effectivement tolérance appropriés grand violation commissaire mai agents forum trait
affectation étroite intitulé campagnes mentale origine traitements exposées religieux permettent marchés agriculture
abus responsabilités fonctions intérêt respectifs inscrire avancés recommande relevant antérieures répression depuis
région handicapées chef financier initiative techniques fois modalités supplémentaires débats sanitaires documents
défis eux genre avril mariage subi applicables investissements autorité accueillant transparence capacité meilleur
suivre terrorisme infrastructures accent intégralement pertes fonctionnaires régions monterrey jusqu instance
diffusion sexuelles discriminatoires judiciaires juridique différents tiennent pertinents problématique emplois
individus planification soutenue équité figurant existent aucune accords outils provisoire armes traités voulues
humanité diverses diversité profonde immédiatement nombreux devant déjà doha formulées sources circulation déplacés
réforme milieu pandémie faim inégalités possibilité humaine débat sida indépendance intégrité élément force vues
intégrale propre échanges dûment prêter accueille consultatif très vienne biens déplacements but considération durée
fonctionnement liens spéciales demandant année mais souvent caractère passage subir risquent local administratif
matériel corruption amélioration tâches stabilité profondes judiciaire échelon développés lequel importante fond
sens centres répercussions collectivités grands cadres financiers chargée volonté central forme étudier constitue
axés stéréotypes traditionnels visent venir évaluer lesquels étude rapporteur ibid individuellement conscience
échelons tenues mondialisation chargés productif agricoles peuples humain renforcent jouir coordonner donnant
auxquels bonne accrue portant auprès salue enquêter terroristes médical raison incidence menés déplacées unis offre
intergouvernemental préparatifs arrêtés consommation orient savoir évolution culturelles union covid autochtones
numérique parents ventilées différentes priorité professionnels réadaptation estime protocole adoptés quatorzième
décidé ait dirigeants collectivement systématiquement pied coordonnée juges partagée police conscient europe
approvisionnement coût mutuellement empêcher nature solution militaires concours dimensions définir réconciliation
souveraineté manque torture employer nord existantes délais consacrée ans régulièrement avancement dès projets objet
fournissant supplément voir traite apprentissage nombreuses multiples conseils accessibles sensibiliser
préjudiciables associée partout universel quarante africaine commune encontre améliorant relever inclusives exercer
pouvoirs propice genève convenus œuvrer utile utiliser disposition grave commis restrictions directement détenus
commises seront avenir forcé médicaux activité égale dernières années maximum représentation concertées viables
veillant ouvert atteinte persistance israël sort administratives vol consistant scolaires adaptés subsistance
communication comportements prévoir destinées communiquer millions fabrication agir offrir budgétaires occasion
enseignants nocives collaborer fourniture équilibre commerciales migration propos investissement apportée optimales
répartition relations examiné guerre déclare consacrer ratifier recourir éviter propositions condamnant extrémistes
exprimant essentielle comptes accordant régime détenues chimiques enquêtes présence assurant rester saisi el
ministérielle traiter géographique fonction volontaires estimant modes alimentation transfert existant applicable
établi harcèlement gérer recueil nutrition suffisant légaux sexuel statistiques toujours fondamental portée
existence sûrs milieux réinsertion surtout systématique médicales appropriée an apporte voulue cycle insistant
impact prochain donnée sélection association libre liée garanties élargir complémentaires complète législations flux
asie européenne insiste direction constitution utiles identité ethnique cour tard appelle puisse parti compréhension
autant articles largement coordonnateur cohérence compétence respectent feu libération entrave lorsque accueil
développer eu lien associer divers sûr recenser préparatoire journée connexes coordonnateurs quatre occupé
lesquelles palestiniens reconstruire projet scolaire directeurs tenus privés importants imposent universitaires
terre trouvent disparues jouissance soumettre amérique disposer principaux rapportant interdisant négatifs
immigration concevoir indicateurs entité représentant telle incidences new york avantages maladies sexiste thème
organisée frontières intervenir viable liaison paris efforcer rural eaux chapitre territoriale exige résolue entier
religieuse bénéficier incombent procéder traduire tirer actuellement énoncées alerte spéciaux terrain accru propices
inquiétude dite cause susceptibles engager croissant reconnaît démocratique contribue directeur fiables durant
intéressés coûts bon issu insulaires abandon indispensables favorablement dispose négociations revoir proche
négatives remercie instabilité destinés transit physiques psychologique menaces stigmatisation impose privée obtenus
conception actions appuyant indépendant vive mauvais était inclusive axée publication voulu avancer connaître
périodique proroger formuler notre législatif procréative formulation administrations traditionnelles employeurs
adéquats regard mène tendances suivantes caire congrès bénéficient préjugés stades mènent département mondiales
analyses tokyo abordable prix proportion engageant consultations disposent distribution militaire vivant auspices
attachement touchant affirmant circonstances perspectives crucial instaurer juste distinction culturel existe
rechercher voie active vigueur solidarité type inclure informer intervenants atténuer unité indépendante tendant
donné disparitions forcées accéder arbitraires poursuites organiser intégrés ampleur siècle entreprendre rencontrées
proposer quant limite rio auquel démocratiques derniers principales achever proposition subsidiaire vivent
spécialement offrant efficience éducatives professionnelle législatives plusieurs haute progresser tuteurs genres
beaucoup touchent associés sportives éducatif mises associant psychologiques juridiction acheminement reste peines
précises demandé engagés mois fournie recrutement nomination contemporaines dixième onzième consacré directe
prestataires professions préserver fassent intégrante dispenser exercent répondant occupent concernent difficile
joué minimum approches exemple reconnaissance destination porter assure libéralisation entreprise gravité favorables
proclamé universels librement revenus intégralité régimes récemment progressivement rémunération traité attentats
latine vi reprise race cohérente cela profit adhérer voies prévoyant concertation prévoit informée détérioration
communiqué cessez preuves demander immédiat exprime infrastructure constituer restriction journalistes conjoint
identifier fabriquer enlèvements appartenance verser honorer vote essentielles phases contribué produire comprendre
composition conformes globaux précis principal observations recueillir financer chez étaient accomplissement budget
crédit dernier handicap mondiaux disproportionnée haine zéro diffuser phénomène associations annuel permanent
analyser sûres éducatifs défense absence points cible stabilisation découlant précoce modifier présentent
périodiques conventionnels cent unième treizième intensification comprend attitudes destiné centre spécifiques
législatifs aidant procurer réseaux actualisées quel fixés revêt versées tribunaux limites reconnaissant espaces
égal axées primaire outil stratégique domestiques instauration apportent travaillent dispositifs transnationale
participent convocation fournis mutuelle occidentale expression effectif logement gardant matériels prioritaires
capitaux productivité précédentes associées précurseurs moitié pollution disponibilité solides pacifiques culturelle
comprenant principale mutuel confiance choix territoires affirme approfondi produit brut rapides près aurait axé
approprié auront français original anglais inspirant manifestations respectivement systématiques défenseurs faite
nationalité termes abstenir forcée lieux prennent organisés partage fédération rendent correspondant lacunes indiqué
limitée cinq obstacle règlements prévues nous voulons défi assortis justes subsidiaires décennal prévue favorise
série possibles lettre résultant médicale empêchent intimidation apporté six provenant études actuelle élevé maladie
pédagogiques internet numériques exposés protégés chacune supérieur éducateurs décideurs vente investir garantissent
détecter fondés rétablissement fournissent retour malgré cruels inhumains dégradants libérer conjointe delà complet
appuie global multilatéral section instrument thématiques retard internes transformer néfaste mouvement traitées
relâche veut ciblant responsabilisation coordonnées prévoient pratiquées espace obtenir renseignements présenté
immunodéficience potentiel édification facteur offrent facilitant certaines actuelles thématique approfondie
échanger infractions demeure instances institut établis régulière bruxelles appliquant aucun opinion réaffirmé
prévisible prévisibles complets ambitieux importantes posent réglementation étroitement postes exécuter êtres
perspective criminels déchets attributions renvoi conséquent déclarations donc occupation intérieures langue
résoudre opérationnelles utilisant négociation meilleurs consolidation preuve destruction entrée rome seraient
connaissance africains siège favorisent climat ferme exigeant indiquant exclusive étape généralisées réunir
conclusion totale persistantes nom conformer arbitraire explosifs impunité vérité accueillir allemagne véritable
considérables tiendra équipe effectifs frais administratifs insister environnementaux examinées structure début
tienne programmation temporaire tel blessés extraordinaires déploie zone urgent accompli complexe résumé récentes
réserve cesser maintenir officiels école exclusion pairs adéquate revenu sexuellement exercée marginalisés servir
petite autonomie hors rétablir amener foyer exploiter juridictions présentera figurent mariages interdiction
attendant survivants recommandation volontaire adhésion compter créés accordée ratification vingtième réalisé
promesses porte voire grandement limité emploient présentant conçues professionnelles élaborant ciblées respectueuse
intégrées entrepris qualitatives mesurer observation fondé soumises mêmes copenhague banque réformes promulguer
impliquant favorable sanitaire consentement chercher viol locale orientation prioritaire actuels air placement délai
douzième prié permanents complexes occupant fossé marginalisation rendu effectuer institutionnelles conclu
commerciaux négative combler préconise laisser respectant adoptant naturelle transport durablement compléter
opérationnels conjointes mobilisation istanbul contribuant commercial discriminatoire réfléchir donne modèles
transports actualiser primauté engins équilibrées terres médicaments représentent moral ingérence là court régler
strictement susceptible pourrait détaillé exprimées dépenses devenir arrangements surmonter portées respectives
manifester armée exhortant adressée front disparition surveillance totalité chimique transférer munitions forcés
véritablement équitables voisins déplore entraver difficiles appels royaume uni pourvoir citoyens voix suit france
mexique égide mettent contrôler convoquer composé visées adéquat saurait transparent coordonné paragraphes actuel
recevoir facilitation accroissement camps prolongées hôpitaux combien annoncées cesse déployer causés fournitures
volets nouvelle envers préoccupations coronavirus inquiétant constater signaler caractéristiques personnels sévices
critique forte relation représentante prostitution permet contextes adaptées protégeant périodes types garantissant
aptitudes réintégration titulaires guidé impartial reconnu majorité proches recherches déterminer lignes signé
particulières limiter dit reçoivent atteint fondamentale demandes figurer sait gré empêche anniversaire marque
protocoles rectificatif sensible privées constaté campagne exciseuses interviennent échelles détaillés réfugiées
différences intègre dégager allouer reposant accompagnement accrues énergiquement stratégiques statistique permette
aura publié économies intéressant supprimer adolescentes primaires futurs communs catalyseur criminelles aptitude
loi inclusion participants praticiens réseau examens productifs esclavage facilités novateurs strict vont travailler
protègent idées évaluations transferts analytique prochaines thèmes demandent électroniques attacher procès
seulement phénomènes biais stable ouverture satisfaire interdépendants adéquates nul ni attachant persécution urbain
utilisées déterminant côté structures dégradation respectés novatrices porteurs extrême tôt optique épidémie espèces
dirigées collective cinquantième augmentation réformer marché multilatérales énoncé correspondantes professionnel
contenant disparités appliquées rencontrés soixantième armées former permanence futures expansion multilatérale
harmonie structurelles dessus vœux accepter devenant ultérieurement renforcé prévus structurels avis cohérentes
approuvées consacrées facilitent excessive invitant influence dépit facilite lancé total associé livrer présentés
liste arbitrairement quels impliqués étatiques exécutions créée lever légitimes bas organisées kyoto compromettent
devenues causé vies écologiques fixant concrètement gratitude versant brésil supervision présent intégré attend
suffisamment mené dernière dispositif succès consultative récente cheikh égypte véhicules entravent poursuive rend
biennal touché lance consistent sûreté équipement avancées augmenter susmentionnées montant déficit consacrés
adapter bilatéraux effectives allant histoire aggravation perturbations acquis comportent fracture agisse dimension
croissante utilement orientations épanouissement employant mobilisant cœur apprendre dommages moment expériences
assurent responsabiliser engagées récent arrestations alliés seul vital représente générations figure perpétrés
revêtent survie additionnel mémorandum cohérent recensées stables contraires prolonger interactif actualisé
convaincue apprécie autoriser seizième impartialité individuel reconnue certain demeurent acceptation générales
majeure représentations coutumes accélération hâter parlementaires télévision concerter organisant syndicats dirigée
échéances dehors résidence formant ciblés poursuivra positif fixé génération gouvernementaux énergiques célébrer
saisir quantitatives uniformes bureaux pluridisciplinaire émanant instituer légalité atteints garantie impératif
éventail systémiques appliquent moteur éventuelles compatible code unique totalement expert limitent susciter
grossesse virus acquise jeune mères sexuels familiale victimisation heurtent jeu offertes moyennant viabilité
secondaire positive habitat mode solide raisons suppose communes signer sanctions servent division concourir
chargées prestation transparente bilan arrêté sensiblement formations soumis interrégionales assouplir appliqué
exerce rapidité réponse équitablement intimement sanctionner motif entretenir officielles langues soutenus demeurer
transformation ouverts réalisations placer laissé considérablement défavorisés planifier participant rang découlent
budgets directrices âgées rationnelle faites longue gagner déploient scolarité principalement proposés considérés
couleur inégalité chances serait coopératives définie texte spécialistes teneur annuels savoirs mutuels lisbonne
complémentarité tient appelant élections file souffrent débouchés industrie examinée décisif recensés quinzième
couverture ciblée banques intérêts partager occasions allégations corps environnemental contribuera attachée définis
constante acquisition utilisée vérification doter accrus comportant engagé inviter prêt renforcées approuve trente
conduit exposent étrangères aggraver quelle décrits immédiate créé opérationnel acquérir lourdes quelles patrimoine
indépendants danger permis doté belgique chine russie permanentes souci définition clef souligné atténuation
conclure revue jours départements visés devront intérieurs établie compromettre fourni janeiro trop évitant
remplacer issues environnementales œuvrant charger fondations préférence options respectueuses synergies
technologiques extrêmement considérable réparer classe menant précieux considérée dégâts ressort hommage budgétaire
formulée perturbation retards stockage réalisées entraîné élaboré mortalité étendre épanouir donnent rôles
adolescence pornographie reconnus peser confidentiels exemptes acquitte dévastateurs précoces identification
insécurité parvienne durement effort constructive mentionnées pouvant psychosocial transmettre rendus avait
multiplication chronique présentée autorise autorisation contraintes régulariser concrétisation souhaitent
incompatible facultatifs réaffirmés agenda maputo abolition malabo irréversible irréparable compromet mental
procréatif bénéfiques obstétricales prénatales mortelles mère hépatite rétention résulter tenaces émergence
stéréotypés normatif interdisent annoncé cruellement défaut rythme rompre intensifiant radio évoluer assortir
informatives condamner promulguant disciplinaires revoyant modifiant poussée plurisectorielles qualifié éthique
pluridisciplinaires composante informatique assistants pensent exhaustifs volet émulation multidisciplinaire
desquelles insuffisantes signalées partir intergouvernementaux transversaux attache complément inciter dudit
harmonisation prérogatives préambule porté fixer instruire appellent syndrome préoccuper conjoints exception ouvrant
requis mineurs soutenant collaborant réouverture examinés loisirs voulus formulant contrer encouragent participative
préconisant bilatéral prête peu salaires insuffisante vaste spécifiquement créant touche prestations promeuvent
transparents intervenant indépendamment protégées procureurs renforce macroéconomiques suivant survenus solliciter
urgents retenir accepté vocation taille reçues coordonnant partiellement élargissement mouvements option
interrégional dégagées signature remise connaissent futur participe tripartite empêchant aboutir souverain
généreusement édifier aligner ouvrir provenance régulier impôts indivisibles consiste met extrémisme fasse prêtant
meilleure villes quito transparentes appréciant consolider crédibles appuient absolument rencontrent auxquelles
effectuant intersectorielles restent alors innovations engagée continuant entière cruciale inquiète surveiller
communautaires premières passe crédits affectées respecte traduits financements taux élevés collectifs attirer
propriété technologique éliminant cohésion primordial indissociables privilégier valeurs porteur fardeau saines
éradiquer réviser exécutées acquittent membre quelques proclamation intègrent interactions nuisent gros résolument
pénitentiaire électoral abri agit sains stimuler triangulaire tarder vise tangibles convenues rémunéré
institutionnels réexaminer multilatéraux étudiant
`;
