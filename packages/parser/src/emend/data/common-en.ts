/**
 * Words common in English resolutions: what a damaged word most likely was. Some twelve hundred stand in the order of their
 * frequency; those behind are usual too, short words first, in no order.
 */
export const commonEnglish = `
the of and to in for by that on with general as united nations its international resolution security council at
secretary states all including control countries report parties efforts court which from calls world peace their
development africa support organization other statute is upon also agreement adopted assembly national be meeting
assistance requests force further appropriate effective noting member particular political march implementation
resolutions conference are government under cooperation through technical community accordance keeping continue
progress this concerned not an or need well taking such particularly south note operation cyprus december ibid may
made document recalling access regard action between recognizing fund article systems it provisions present level
humanitarian held have importance november provide january charter fully committee session april having republic
order year necessary relevant his july will paragraph those recommendations see organizations encourages possible
june decides has october expressing use plan strengthening african situation group welcomes forces any increase
lebanon people based regional financial special reaffirming established they settlement cease september mandate
urges february where respect yugoslavia without new israel policies services institutions public financing
representative unanimously conflict region implement law supplement take measures no against towards achieve
appreciation country programme contributions sustainable full meet extend period august concern high assist annex
into reaffirms welcoming union lasting establishment declaration activities resources up justice related conditions
within should agencies persons work state contained pursuant commitments achieved documents add universal invites
agenda acknowledging needs integrated commitment submit account available president agreed view keep more good
offices letter europe make fire being urgent out members expresses provided monitoring economy so ensure cooperate
continued populations existing agreements each inter non staff increased stationing once mission human permanent
process framework set relief future official records decision deployment every review been maintenance military
seventy concerning them internationally establish third two consider taken local participation promote implementing
regions east months island votes participate peaceful again steps respond violations call remain matter forty
referred thus task principles operate essential communities notes about syria society women role programmes
emphasizes governmental shall amendments while system acknowledges early undertaken twenty six none serious would
hope contribute integrity reiterates negotiations areas civilian refugees office aspects seized commission series
end terms arms personal envoy yugoslav information solution obligations rights facilities representatives convinced
request ensuring but emphasizing decisions effectively comply training property considering can providing broad
encouraging leaders expand additional fourth respective guidelines focus multilateral especially funding statement
middle following eighth dated recommendation prevailing ending informed one considered addressed place territorial
caused purpose refrain affected acts population displaced actively paragraphs recent approves reference facilitate
responsibility embargo continuing way immediately yet success convention restoration medical treaty just area
personnel date examined recommends help police expressed best achieving previous enable purposes reports amendment
right main conclusion consultation consultations effectiveness later than issued item relating effect life armed
bearing mind production domestic levels both governments when promoting provision economic advance build cross if
adoption impact capacity takes heard comprehensive pertaining during beyond extends china did voting behalf
continuation sovereignty territory direct contacts commends submitted accept arising directly withdrawal obstacles
conformity follow developed hostile demilitarized zone deeply actions violation incidents statements acting chapter
underlines include phased initial question modalities reaching primary acceptance brought attention until lebanese
geneva annexed hague violence gravely achievement forthwith interim abstentions soviet republics thirty application
admission admitted membership circumstances presence only still regarding objectives reduction appeals supporting
death prompt endorses among could secretariat material three france annexes according was means give together party
over some soon threat fact rapidly delay commending secure environment govern fundamental unity sectors free
continues coordination conduct seventh recommended provides making included same vote least committed cases building
adopt complementary close various legal protection arab giving since examine meetings deliberations absence
concurrence inviolability emergency large numbers result pending context immediate occupied territories removal
convening intervention return thereof approval border involving functions he remaining authorized liaison prepared
after do whose depends fulfil consistent southern regulations supply vital declarations consequences strict
independence recognized boundaries restoring composed czechoslovakia socialist basis maintain search movement ways
willingness show own interests requirements side reached subsequent endorsed act accelerate sufficient substantial
fullest him inconsistent deploring pertinent legislation ninety day policy above studied requested authorizes
thereafter specialized education received come consult observance widespread stated compliance ninth regretting
engaging mental deep regret rule aligned who transitional leading intensify efficiency groups holding affairs
facilitating formulation realization subject responsible expansion containing must first starting authorities
eliminating responsibilities manner therein approved distr post fifteenth kampala specific evidence whenever working
families inform informing encourage become forms guidance plenary panel sudan experts chemical social weapons
children albinism yemen dialogue stability haiti guinea bissau mechanism water administration imposed trafficking
crime criminal syrian initiative enhance cultural technology issues relation stressing aimed prevention individuals
awareness latin caribbean darfur intergovernmental important major democratic term actors promotion discrimination
accountable communications protect abuses planning responses chlorine engage developments gulf days minsk america
sixty developing summit health prevent underlining illicit bodies executive develop these benefits goals long
transparent governance transfer constitute global open due stakeholders short finding outcome hold western asia
matters toxic weapon stresses engaged crisis condemns integration outcomes partnership initiatives media ukraine
line timely donors associate rapporteur freedom trade seventieth creation chairs drugs intention director accounts
prior funds grave ability program civilians war interactive dialogues yoga west combating racial list drug ongoing
recognizes recovery fields haitian regular functioning elections credible partners imperative priority foundations
professional ethical key technologies service citizen engagement sharing solutions determining internet rapid
privacy surveillance assessments practices bring genuine inclusive creating specified travel johannesburg entitled
we want current extension apply opposition verification changing biennial positive seminars raising regime
memorandum segment banking possibly transfers contingency events peacekeeping underscoring individual commissioner
forward granted efficient management strong freedoms terrorism expression perspective undertake involved
destabilizing flow determination anniversary sanitation subsidiary invited practical tool consideration background
elaboration authorizations part reiterating preparation final active car frozen interest earnings payments arose
relations package signed protocol rules youth gain updates vulnerable crimes below trust hearings scale korea
benefit sessions transition sector reform namely narcotic psychotropic substances tasks constitution deterioration
preventing responding urged suffering nazism victims racism xenophobia intolerance european convene arabian
peninsula mechanisms transnational money laundering consolidated addressing resolve ground status second ceasefire
wider operations speakers needed light equipment what there here were does done then others another either neither
very much many most less few several onto before across around along behind beside toward because although though
however therefore thereby whether whom how why always never often already even ever she her hers you your yours my
mine ours ones four five seven eight nine ten hundred thousand fifth sixth tenth eleventh twelfth thirteenth
fourteenth sixteenth seventeenth eighteenth nineteenth twentieth monday tuesday wednesday thursday friday saturday
sunday strategies strategy monetary reviews contrary demand amount laws agency organ organs body officer officers
paper papers letters minister ministers conventions treaties protocols chapters articles section sections adopts
adopting accepts affirm affirms affirming affirmed aware condemn condemning considers declare declares declaring
demands demanding deplore deplores endorse endorsing express invite inviting recall recalls recommend recommending
regrets reiterate requesting stress underline urge urging welcome
chap alarmed nobody everybody had doing might cannot whereas whereby wherever whoever whatever whichever theirs
themselves itself himself herself us our ourselves i me myself nor everyone everything everywhere anyone anybody
anything anywhere someone somebody something somewhere somehow fewer fewest little enough too quite rather almost
nearly sometimes usually seldom now twice afterwards till throughout unto beneath besides amongst alongside via off
down back away apart aside forth ahead near except despite notwithstanding per plus minus versus unless lest
whereupon thereto thereon thereunder hereby herein hereafter hereof hereto hereinafter henceforth hence moreover
furthermore nevertheless nonetheless otherwise instead indeed perhaps maybe ad hoc merely mainly mostly partly
largely inasmuch insofar eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen fifty eighty
million billion thirtieth fortieth fiftieth sixtieth eightieth ninetieth hundredth half quarter thirds north
northern eastern went gone came took gave given got knew known saw seen said says left kept led met paid sent spent
told thought understood won wrote written rose risen ran drew drawn drove driven fell fallen felt found fought
forgot grew grown laid lost meant put read sought sold spoke spoken stood struck sworn taught threw thrown undertook
withdrew withdrawn arisen became began begun bore borne bound broke broken built chose chosen dealt ate eaten bought
caught cost cut hurt let lay lain lent bid bred fed fled hid hidden rode ridden rang shook shaken shown shut sang
sank slept shot stole stuck swept wore worn overcame oversaw overseen foresaw foreseen forgiven upheld withheld
wound anew afield today tomorrow yesterday tonight aboard ashore onshore offshore annum capita facto jure para paras
vol rev corr yes accordingly alarm incite accommodate accompany accomplish accord accrue accumulate acknowledge
acquire adapt address adhere adjourn adjust administer admit advise advocate affect afford agree aid aim alert align
alleviate allocate allow alter amend analyse announce answer anticipate appeal appear append appoint appraise
appreciate approach approve argue arise arrange arrest arrive articulate ascertain ask aspire assemble assert assess
assign assume assure attach attack attain attempt attend attract attribute augment authorize avail avert avoid await
award balance ban base bear begin behave believe belong bind block break bridge broaden bury cancel carry cause
celebrate centre certify chair challenge change channel characterize charge check choose circulate cite claim
clarify classify clear collaborate collect combat combine commemorate commence commend comment commit communicate
compare compel compensate compete compile complain complement complete comprise compromise conceal concentrate
conclude confer confine confirm conform confront congratulate connect consent conserve consist consolidate constrain
construct consume contain contemplate contract contravene converge convert convey convict coordinate cope correct
correspond counter cover create criminalize cultivate curb damage deal debate decide decline decrease dedicate deem
deepen defend define delegate delete deliver demarcate demolish demonstrate deny depart depend deploy deport deprive
derive describe design designate desire desist destroy detain detect deter deteriorate determine deviate devise
devote differ diminish disagree disappear disarm disburse discharge disclose discontinue discourage discover
discriminate discuss dismantle dismiss displace display dispose disrupt disseminate dissolve distinguish distribute
disturb diversify divert divide dominate donate double draft draw drive drop earmark ease educate elaborate elect
eliminate emanate embark embed embody emerge emphasize employ empower enact encompass encounter endanger endeavour
enforce enjoy enlarge enlist enrich ensue entail enter entitle entrust enumerate envisage equip eradicate erect
erode escalate escape estimate evacuate evaluate evolve exceed exchange exclude execute exempt exercise exert
exhaust exhort exist expect expedite expel experience expire explain exploit explore export expose extract extradite
face fail fall favour feature feed fight file fill finalize finance find fix flee foresee form formulate foster
function gather generate grant grow guarantee guide halt handle happen harm harmonize harness head hear heighten
highlight hinder honour host identify ignore illustrate impair impede imply import impose improve incorporate incur
indicate induce influence inherit inhibit initiate injure inquire insert insist inspect inspire install institute
instruct integrate intend interact interfere interpret intervene introduce invest investigate invoke involve issue
join judge justify kill know lack land last launch lead learn leave lend lessen levy liberalize lie lift limit link
listen live locate lodge look lose lower manage manifest manufacture mark market maximize mean measure mediate
mention merge merit minimize mitigate mobilize modernize modify monitor motivate mount move multiply name
necessitate neglect negotiate nominate notify nurture obey object oblige observe obstruct obtain occupy occur offer
oppose optimize organize originate outline overcome oversee owe pass pay perceive perform permit perpetrate persist
persuade pertain play pledge point pollute pose possess postpone precede preclude prefer prejudice prepare prescribe
preserve preside press presume prevail proceed proclaim procure produce profess profit prohibit proliferate prolong
promise promulgate propose prosecute protest prove publicize publish punish purchase pursue qualify quote raise
range rank ratify reach react reaffirm realize receive recognize reconcile reconsider reconstruct reconvene record
recover recruit rectify recur redouble redress reduce refer reflect refuse register regulate rehabilitate reinforce
reject relate release rely relocate remedy remember remind remove render renew renounce repair repatriate repeal
repeat replace replenish reply repress represent reproduce require rescue resettle reside resign resist resort rest
restore restrain restrict restructure resume retain retire reveal reverse revise revitalize revoke revive ring rise
run safeguard sanction satisfy save schedule seek seize select sell send sentence separate serve settle shape share
shift sign signal signify simplify slow solicit solve speak specialize specify spend sponsor spread stabilize stand
start station stay stem step stimulate stop store streamline strengthen strike strive structure struggle study
subscribe substantiate succeed suffer suggest summarize supersede supervise suppress surrender survey survive
suspect suspend sustain synthesize tackle target teach tell tend terminate test testify thank think threaten tie
tolerate touch trace track train transform transit translate transmit transport treat trigger try turn undergo
underlie undermine underscore understand unify unite update upgrade uphold utilize validate value vary verify
violate visit wage wait waive walk warn warrant waste watch weaken weigh widen win wish withdraw withhold witness
worsen write yield abuse academy accession accident accommodation accomplishment accountability accreditation
accuracy accusation acquisition activity actor addendum addition adherence adjustment administrator adolescent adult
advancement advantage adversity advice advisor adviser affair affiliation age agent aggression aggressor agriculture
air airport aircraft alien alliance allegation allocation allowance alternate alternative ambassador ambition
ammunition amnesty analysis analyst annexation announcement anxiety apartheid appendix applicant appointment
appraisal aquifer arbitration arbitrator argument arm army arrangement arrears arrival aspect aspiration assault
assertion assessment asset assignment assistant association assumption assurance asylum atmosphere atom atrocity
attainment attendance attitude attorney audience audit auditor author authority authorization autonomy availability
bank bar barrier basin battle battlefield belief beneficiary biodiversity biosphere birth blockade board boat bomb
bombing book boundary boy breach breadth breakdown breakthrough bribery brother brotherhood budget bulletin burden
bureau bureaucracy business buyer calendar camp campaign candidate candidature capability capital captain carbon
care career cargo carrier case casualty catalogue catastrophe category celebration censorship census cent century
ceremony certainty certificate cessation chain chairman chairmanship chairperson chamber character chief child
childhood choice church circle circulation circumstance citizenship city civilization clarification class
classification clause clearance clemency client climate clinic closure coalition coast coastline code coercion
coexistence coherence cohesion cohort collaboration collapse colleague collection college colonialism colony
combatant combination commander commencement commendation commentary commerce commodity communication communique
communism companion company comparison compatibility compensation competence competition complaint complementarity
completion complexity component composition computer concentration concept conception concession conciliation
condemnation condition confidence confidentiality confinement confirmation confiscation confrontation congratulation
congress connection conscience consciousness consensus consequence conservation consistency consolidation constraint
construction consul consultant consumer consumption contact contamination content continent contingent continuity
contractor contradiction contravention contribution contributor controversy convenience conversion conviction
coordinator copy copyright core corporation correction correspondence corridor corruption counsel couple courage
course coverage creativity credential credibility credit creditor crew criteria criterion criticism crop currency
curriculum custody custom customer cycle danger data database daughter deadline debt debtor decade decolonization
decree dedication defence defendant deficiency deficit definition deforestation degradation degree delegation
delimitation delinquency delivery demarcation demilitarization demobilization democracy democratization
demonstration denial denuclearization denunciation department departure dependence dependency deposit depositary
depositor deprivation deputy desertification designation destabilization destination destiny destruction detail
detainee detention determinant deterrence developer device difference difficulty dignity dimension diplomacy
diplomat direction directive directorate directory disability disadvantage disappearance disarmament disaster
discipline disclosure discovery discretion discussion disease displacement disposal disposition dispute disregard
disruption dissemination dissolution distance distribution district disturbance diversification diversity division
doctor doctrine documentation dollar domain domination donation donor doubt drainage drought drum duration duty
earth earthquake economist ecosystem edition editor educator efficacy effort elder election electricity element
elimination embassy emergence emission emphasis employee employer employment empowerment enactment encouragement
endorsement enemy energy enforcement engineer engineering enhancement enjoyment enlargement enquiry enrichment
enslavement enterprise entity entitlement entry epidemic equality equation equity equivalent eradication error
escalation essence ethics evaluation event evolution examination example exception excess exclusion execution
exemption exile existence expectation expenditure expense experiment expert expertise expiration expiry explanation
exploitation exploration explosion explosive exporter exposure expulsion extent extermination extinction extradition
extremism extremist facilitation facilitator facility faction factor factory failure fairness faith family famine
farmer father fear feasibility fee feedback fever field figure firearm firm fish fishery fishing flag fleet
flexibility flight flood floor food forecast forest format formation formula forum foundation fraction fraud
frequency friction friend friendship frontier fruit fuel gap gas gathering gender genealogy generation genocide
geography girl globalization goal governor grade graduate graduation grass growth guardian guest guideline gun
habitat hand handicap harassment harbour hardship harmonization harmony hatred hazard heading headquarters hearing
heart heat height heir heritage hierarchy highway hijacking history holder home homeland hospital hostage hostility
hour house household housing humanity hunger husband hydrogen hygiene idea ideal identification identity ideology
illness image imbalance immigrant immigration immunity impartiality impediment imperialism implication importer
imposition imprisonment improvement impunity inadmissibility incentive incidence incident incitement inclusion
income incompatibility inconsistency incorporation index indication indicator indifference industrialization
industry inequality infant infection inflation influx infrastructure infringement inhabitant inheritance initiation
injury injustice innovation input inquiry insecurity insertion inspection inspector inspiration instability
installation instance institution instruction instructor instrument insurance intellect intelligence intensification
intensity intent interaction interference intermediary interpretation interpreter interruption interval interview
intimidation introduction intrusion invasion invention inventory investigation investigator investment investor
invitation involvement irrigation isolation job journal journalism journalist journey judgement judgment judiciary
jurisdiction jurisprudence jurist justification killing kind kingdom knowledge laboratory labour lake landing
landmine language lawfulness lawyer layer leader leadership league learning lecture legacy legality legislature
legitimacy lender length lesson liability liberation liberty library licence license lighting lighthouse limitation
linkage literacy literature litigation livelihood living loan locality location logistics loss machine machinery
magazine magnitude majority maker malaria man manager manifestation manufacturer manufacturing map mapping margin
marriage mass massacre master meaning measurement mediation mediator medicine medium memory mercenary merchant
merger message meter method methodology metre migrant migration militarism militia mill mineral minimum ministry
minor minority minute misery mistake misuse mobility mobilization model modernization modification module moment
momentum monopoly month monument morality mortality mother motion mountain mouth multilateralism murder museum
narrative nation nationalism nationality nature navigation necessity negligence negotiation negotiator neighbour
neighbourhood network neutrality newspaper night nomination norm notice notification notion novelty number nurse
nutrition oath objection objective obligation observation observer obstacle occasion occupation occurrence ocean
offence offender oil opening operator opinion opponent opportunity oppression option orbit ordnance organisation
orientation origin orphan outbreak output outreach outset owner ownership ozone pace page pandemic parent parity
parliament parliamentarian participant partner passage passenger passport past path patience patient patrimony
pattern payment peacekeeper peacemaking peasant penalty penman pension perception performance permission perpetrator
persecution persistence person personality pesticide petition petitioner petroleum phase phenomenon philosophy
photograph picture piece pilgrim pillar pilot piracy plane planet plant platform player plea politician politics
poll pollutant pollution port portion position possession possibility poverty power practice practitioner preamble
precaution precedence precedent precondition predecessor preference preparedness presentation preservation
presidency pressure prestige prevalence price principle prison prisoner privatization privilege prize probability
problem procedure proceeding proceeds proclamation procurement producer product productivity profession professor
profile programming prohibition project projection proliferation proof propaganda proportion proposal proposition
prosecution prosecutor prospect prosperity province provocation proximity publication publicity publisher punishment
pupil pursuit quality quantity quota race radiation radio rail railway rain rape rate ratification ratio ray
reaction reader readiness reading reality reason rebel rebellion receipt receiver recession recipient recognition
reconciliation reconsideration reconstruction recourse recruitment rectification referendum reflection refugee
refusal registrar registration registry regulation rehabilitation reimbursement reintegration rejection relationship
relative relaxation relevance reliability religion relocation remainder remark reminder remuneration renewal
renunciation reorganization reparation repatriation repayment replacement replenishment reporter reporting
representation repression reprisal reproduction reputation requirement research researcher reservation reserve
residence resident resistance resource respondent response restitution restraint restriction restructuring
resumption resurgence retention retirement retreat reunification revenue reversal revision revitalization revolution
reward risk river road robbery room root round route ruling safety salary sale sample sanctuary satellite
satisfaction saving scenario scheme scholar scholarship school science scientist scope screening screen sea seabed
season seat segregation seizure selection seller seminar senate sense sensitivity separation sequence servant
servitude setback setting settler severity sex shelf shelter ship shipment shipping shipper shore shortage
shortcoming signatory signature significance silence similarity site size skill slave slavery soil soldier
solidarity son soul source space speaker specialist specialization species specification specimen speech speed
spending sphere spirit spokesman square stabilization staffing stage stakeholder stance standard standing standstill
statesman statistics steel stock stockpile storage strait strength strife student style subcommission subcommittee
subjugation submission subparagraph subregion subsidy substance substitute succession successor suggestion suit sum
summary summons sun supervision supervisor supplier supporter suppression supremacy surface surplus survival
survivor suspension suspicion sustainability symbol sympathy symposium synergy synthesis table talk tariff tax
taxation teacher teaching team technician technique telecommunication telegram television temperature tendency
tension tenure termination terminology terror terrorist testimony testing text textbook theatre theme theory therapy
thing threshold time timetable title tolerance tone top topic torture total tour tourism town trader tradition
trafficker trainee tranquillity transaction transformation translation translator transmission transparency
transportation traveller treasury treatment tree trend trial tribe tribunal tribute troop trustee trusteeship truth
tuberculosis turnover type unanimity unavailability uncertainty understanding undertaking unemployment unification
uniform uniformity unit universality universe university upheaval urbanization urgency usage user utility
utilization vacancy vaccination vaccine validity valley variable variant variation variety vector vehicle venture
verdict version vessel veto viability victim victory viewpoint village virtue visa vision visitor vocation voice
volume volunteer voter vulnerability wall warden warehouse warfare warming warning warship waterway weakness wealth
weather week weekend weight welfare wetland wheat wife wind woman word worker workforce workload workplace workshop
worship writer writing able abroad absent absolute abundant academic acceptable accessible accurate actual acute
adequate adjacent administrative advanced adverse advisable advisory affordable aforementioned afraid aggressive
agricultural alive alleged alone ambitious ample ancient annual antipersonnel apparent applicable arbitrary
artificial atomic atmospheric attainable attentive authentic automatic autonomous auxiliary bacteriological bad
balanced basic beneficial better big bilateral biological black blind blue bold brief bright budgetary capable
careful cash central certain christian chronic civic civil clandestine classical clean coastal coercive coherent
cold collective colonial commercial common communal comparable comparative compatible competent competitive complex
complicated compulsory concerted concise concrete conditional conducive confidential confident consecutive conscious
consequent conservative considerable constant constitutional constructive contemporary contentious continental
continuous contractual controversial conventional convincing cooperative corresponding corrupt costly critical
crucial cruel cumulative customary cyclical daily dangerous dark dead deaf decent decentralized decisive defensive
deficient definite definitive deliberate delicate demographic dependent deplorable descriptive desirable desperate
detailed detrimental different difficult digital diplomatic disabled disadvantaged disciplinary discriminatory
dishonest disproportionate distant distinct distinctive distinguished diverse dominant drastic dry durable duly
dynamic eager easy ecological economical educational elderly elective electoral electric electrical electronic
elementary eligible eminent empirical empty energetic enormous enthusiastic entire environmental equal equitable
especial eternal ethnic eventual evident exact excellent exceptional excessive exclusive exotic expensive
experimental explicit extensive external extra extraordinary extrajudicial extrabudgetary extreme fair faithful
familiar famous favourable federal fellow female fine fiscal flagrant flexible foreign formal former forthcoming
fortunate fragile frank frequent fresh friendly fruitful generous genetic geographic geographical gradual grateful
great green gross growing guilty happy hard harmful harmonious harsh hazardous healthy heavy helpful heterogeneous
historic historical holistic holy homogeneous honest horizontal hot huge humane hydrographic identical illegal
illegitimate illiterate immense imminent impartial implicit impossible inadequate inadmissible inalienable
inappropriate incomplete incorrect independent indigenous indirect indiscriminate indispensable industrial
ineffective inevitable informal inherent inhuman inhumane innocent innovative institutional instrumental
insufficient integral intellectual intelligent intense intensive interested intermediate internal interregional
intersectoral invaluable inviolable invisible involuntary irrelevant irreversible irresponsible joint judicial
juridical juvenile late latter lawful legislative legitimate liable liberal like likely limited linguistic literary
logical logistic logistical loose loyal magnetic male mandatory manual marginal marine marital maritime massive
maternal mature maximum meaningful mechanical mere meteorological metric mild minimal ministerial missing mixed
mobile moderate modern modest moral multicultural multidimensional multinational multiple multisectoral municipal
mutual narrow native natural naval nearby negative neighbouring net neutral next noble normal notable noteworthy
novel nuclear numerous obligatory obsolete obvious occasional occidental offensive old operational operative
opposite optimal optional oral ordinary organic organizational original outside outstanding overall overdue overseas
overwhelming pacific painful parallel paramount parental parliamentary partial participatory passive patent penal
perfect periodic permissible perpetual persistent philosophical physical pluralistic plural poetic poor popular
portable postal potential powerful practicable precarious precious precise predictable preferential preliminary
premature prestigious preventive principal private privileged probable procedural productive programmatic profitable
profound prolonged prominent promising proper proportional proportionate prospective protective proud provincial
provisional psychological punitive pure qualitative quantitative quick quiet radical radioactive random rare ready
real realistic reasonable receptive reciprocal recurrent red redundant regrettable regulatory reliable religious
reluctant remarkable remote repeated repressive reproductive required residual resilient resolute responsive
restrictive retroactive rich rigid rigorous robust rough routine rural sacred safe satisfactory scarce scientific
seasonal secondary secret sectoral selective senior sensitive severe sexual sharp significant silent similar simple
simultaneous sincere single situated skilled slight small smooth sociable soft sole solemn solid sophisticated sound
sovereign spatial spectacular spiritual spontaneous stable static statistical statutory steady steep stern stiff
straight straightforward strange strategic structural structured subordinate substandard substantive successful
successive sudden suitable superior supplementary supportive supreme sure surprising surrounding susceptible swift
symbolic sympathetic systematic systemic tangible technological temporary tentative terrestrial textual theoretical
thematic thermal thermonuclear thick thin thorough tight tough traditional tragic transboundary tremendous tribal
tropical true typical ultimate unable unacceptable unanimous unaware unbalanced uncertain unclear unconditional
underground underlying undue unequal unequivocal unfair unfavourable unfortunate unilateral unimpeded unique unjust
unjustified unknown unlawful unlikely unlimited unnecessary unprecedented unqualified unresolved unrestricted
unsatisfactory unstable unsuccessful unsustainable upper urban useful useless usual vague valid valuable vast verbal
vertical viable vigorous violent virtual visible vivid vocational voluntary warm weak wealthy weekly white whole
wide willing wise wooden worldwide worse worst worth worthy wrong young alarms alarming incites incited inciting
accelerates accelerated accelerating accepted accepting accesses accessed accessing accommodates accommodated
accommodating accompanies accompanied accompanying accomplishes accomplished accomplishing accords accorded
accounted accounting accrues accrued accruing accumulates accumulated accumulating achieves acknowledged acquires
acquired acquiring acted adapts adapted adapting adds added adding addresses adheres adhered adhering adjourns
adjourned adjourning adjusts adjusted adjusting administers administered administering admits admitting advances
advancing advises advised advising advocates advocated advocating affects affecting affords afforded affording
agrees agreeing aids aided aiding aims aiming alerts alerted alerting aligns aligning alleviates alleviated
alleviating allocates allocated allocating allows allowed allowing alters altered altering amends amended amending
amounts amounted amounting analyses analysed analysing announces announced announcing answers answered answering
anticipates anticipated anticipating appealed appealing appears appeared appearing appends appended appending
applies applied applying appoints appointed appointing appraises appraised appraising appreciates appreciated
appreciating approaches approached approaching approving argues argued arguing arises arranges arranged arranging
arrests arrested arresting arrives arrived arriving articulates articulated articulating ascertains ascertained
ascertaining asks asked asking aspires aspired aspiring assembles assembled assembling asserts asserted asserting
assesses assessed assessing assigns assigned assigning assists assisted assisting associates associated associating
assumes assumed assuming assures assured assuring attaches attached attaching attacks attacked attacking attains
attained attaining attempts attempted attempting attends attended attending attracts attracted attracting attributes
attributed attributing augments augmented augmenting authorizing avails availed availing averts averted averting
avoids avoided avoiding awaits awaited awaiting awards awarded awarding balances balancing bans banned banning bases
basing bears becomes becoming begins beginning behaves behaved behaving believes believed believing belongs belonged
belonging benefited benefiting binds binding blocks blocked blocking borders bordered bordering breaks breaking
bridges bridged bridging brings bringing broadens broadened broadening builds buries buried burying called calling
cancels cancelled cancelling carries carried carrying causes causing ceases ceased ceasing celebrates celebrated
celebrating centres centred centring certifies certified certifying chaired chairing challenges challenged
challenging changes changed channels channelled channelling characterizes characterized characterizing charges
charged charging checks checked checking chooses choosing circulates circulated circulating cites cited citing
claims claimed claiming clarifies clarified clarifying classifies classified classifying clears cleared clearing
closes closed closing collaborates collaborated collaborating collects collected collecting combats combated
combines combined combining comes coming commemorates commemorated commemorating commences commenced commencing
commended comments commented commenting commits committing communicates communicated communicating compares compared
comparing compels compelled compelling compensates compensated compensating competes competed competing compiles
compiled compiling complains complained complaining complements complemented complementing completes completed
completing complies complied complying comprises comprised comprising compromises compromised compromising conceals
concealed concealing concentrates concentrated concentrating concerns concludes concluded concluding condemned
conducts conducted conducting confers conferred conferring confines confined confining confirms confirmed confirming
conforms conformed conforming confronts confronted confronting congratulates congratulated congratulating connects
connected connecting consents consented consenting conserves conserved conserving consists consisted consisting
consolidates consolidating constitutes constituted constituting constrains constrained constraining constructs
constructed constructing consults consulted consulting consumes consumed consuming contains contemplates
contemplated contemplating contracts contracted contracting contravenes contravened contravening contributes
contributed contributing controls controlled controlling convenes convened converges converged converging converts
converted converting conveys conveyed conveying convicts convicted convicting cooperates cooperated cooperating
coordinates coordinated coordinating copes coped coping corrects corrected correcting corresponds corresponded
counters countered countering covers covered covering creates created criminalizes criminalized criminalizing
cultivates cultivated cultivating curbs cuts cutting damages damaged damaging deals dealing debates debated debating
decided deciding declared declines declined declining decreases decreased decreasing dedicates dedicated dedicating
deems deemed deeming deepens deepened deepening defends defended defending defines defined defining delays delayed
delaying delegates delegated delegating deletes deleted deleting delivers delivered delivering demanded demarcates
demarcated demarcating demolishes demolished demolishing demonstrates demonstrated demonstrating denies denied
denying departs departed departing depended depending deplored deploys deployed deploying deports deported deporting
deprives deprived depriving derives derived deriving describes described describing designs designed designing
designates designated designating desires desired desiring desists desisted desisting destroys destroyed destroying
detains detained detaining detects detected detecting deters deterred deterring deteriorates deteriorated
deteriorating determines determined develops deviates deviated deviating devises devised devising devotes devoted
devoting differs differed differing diminishes diminished diminishing directs directed directing disagrees disagreed
disagreeing disappears disappeared disappearing disarms disarmed disarming disburses disbursed disbursing discharges
discharged discharging discloses disclosed disclosing discontinues discontinued discontinuing discourages
discouraged discouraging discovers discovered discovering discriminates discriminated discriminating discusses
discussed discussing dismantles dismantled dismantling dismisses dismissed dismissing displaces displacing displays
displayed displaying disposes disposed disposing disrupts disrupted disrupting disseminates disseminated
disseminating dissolves dissolved dissolving distinguishes distinguishing distributes distributed distributing
disturbs disturbed disturbing diversifies diversified diversifying diverts diverted diverting divides divided
dividing documented documenting dominates dominated dominating donates donated donating doubles doubled doubling
drafts drafted drafting draws drawing drives driving drops dropped dropping earmarks earmarked earmarking eases
eased easing educates educated educating effects effected effecting elaborates elaborated elaborating elects elected
electing eliminates eliminated emanates emanated emanating embarks embarked embarking embeds embodies embodied
embodying emerges emerged emerging emphasized employs employed employing empowers empowered empowering enables
enabled enabling enacts enacted enacting encompasses encompassed encompassing encounters encountered encountering
encouraged ends ended endangers endangered endangering endeavours endeavoured endeavouring enforces enforced
enforcing engages enhances enhanced enhancing enjoys enjoyed enjoying enlarges enlarged enlarging enlists enlisted
enlisting enriches enriched enriching ensues ensued ensuing ensures ensured entails entailed entailing enters
entered entering entitles entitling entrusts entrusted entrusting enumerates enumerated enumerating envisages
envisaged envisaging equips equipped equipping eradicates eradicated eradicating erects erected erecting erodes
eroded eroding escalates escalated escalating escapes escaped escaping establishes establishing estimates estimated
estimating evacuates evacuated evacuating evaluates evaluated evaluating evolves evolved evolving examines examining
exceeds exceeded exceeding exchanges exchanged exchanging excludes excluded excluding executes executed executing
exempts exempted exempting exercises exercised exercising exerts exerted exerting exhausts exhausted exhausting
exhorts exhorted exhorting exists existed expands expanded expanding expects expected expecting expedites expedited
expediting expels expelled expelling experiences experienced experiencing expires expired expiring explains
explained explaining exploits exploited exploiting explores explored exploring exports exported exporting exposes
exposed exposing extended extending extracts extracted extracting extradites extradited extraditing faces faced
facing facilitates facilitated fails failed failing falls falling favours favoured favouring features featured
featuring feeds feeding fights fighting files filed filing fills filled filling finalizes finalized finalizing
finances financed finds fixes fixed fixing flees fleeing flows flowed flowing focuses focused focusing follows
followed forced forcing foresees foreseeing formed forming formulates formulated formulating forwards forwarded
forwarding fosters fostered fostering founds founded founding fulfils fulfilled fulfilling functioned funded
furthers furthered furthering gains gained gaining gathers gathered generates generated generating gives governs
governed governing grants granting grows guarantees guaranteed guaranteeing guides guided guiding halts halted
halting handles handled handling happens happened happening harms harmed harming harmonizes harmonized harmonizing
harnesses harnessed harnessing heads headed hears heightens heightened heightening helps helped helping highlights
highlighted highlighting hinders hindered hindering holds honours honoured honouring hosts hosted hosting identifies
identified identifying ignores ignored ignoring illustrates illustrated illustrating impairs impaired impairing
impedes impeded impeding implements implemented implies implied implying imports imported importing imposes imposing
improves improved improving includes incorporates incorporated incorporating increases increasing incurs incurred
incurring indicates indicated indicating induces induced inducing influences influenced influencing informs inherits
inherited inheriting inhibits inhibited inhibiting initiates initiated initiating injures injured injuring inquires
inquired inquiring inserts inserted inserting insists insisted insisting inspects inspected inspecting inspires
inspired inspiring installs installed installing institutes instituted instituting instructs instructed instructing
integrates integrating intends intended intending intensifies intensified intensifying interacts interacted
interacting interferes interfered interfering interprets interpreted interpreting intervenes intervened intervening
introduces introduced introducing invests invested investing investigates investigated investigating invokes invoked
invoking involves issuing joins joined joining judges judged judging justifies justified justifying keeps kills
killed knows knowing lacks lacked lacking lands landed lasts lasted launches launched launching lays laying leads
learns learned leaves leaved leaving lends lending lessens lessened lessening lets letting levies levied levying
liberalizes liberalized liberalizing lies lying lifts lifted lifting limits limiting links linked linking lists
listed listing listens listened listening lives lived locates located locating lodges lodged lodging looks looked
looking loses losing lowers lowered lowering maintains maintained maintaining makes manages managed managing
mandates mandated mandating manifests manifested manifesting manufactures manufactured marks marked marking markets
marketed marketing maximizes maximized maximizing measured measuring mediates mediated mediating meets mentions
mentioned mentioning merges merged merging merits merited meriting minimizes minimized minimizing mitigates
mitigated mitigating mobilizes mobilized mobilizing modernizes modernized modernizing modifies modified modifying
monitors monitored motivates motivated motivating mounts mounted mounting moves moved moving multiplies multiplied
multiplying names named naming necessitates necessitated necessitating needing neglects neglected neglecting
negotiates negotiated negotiating nominates nominated nominating noted notifies notified notifying nurtures nurtured
nurturing obeys obeyed obeying objects objected objecting obliges obliged obliging observes observed observing
obstructs obstructed obstructing obtains obtained obtaining occupies occupying occurs occurred occurring offers
offered offering opens opened operates operated operating opposes opposed opposing optimizes optimized optimizing
orders ordered ordering organizes organized organizing originates originated originating outlines outlined outlining
overcomes overcoming oversees overseeing owes owed owing owns owned owning participates participated participating
passes passed passing pays paying perceives perceived perceiving performs performed performing permits permitted
permitting perpetrates perpetrated perpetrating persists persisted persisting persuades persuaded persuading
pertains pertained places placed placing plans planned plays played playing pledges pledged pledging points pointed
pointing pollutes polluted polluting poses posed posing possesses possessed possessing postpones postponed
postponing practising precedes preceded preceding precludes precluded precluding prefers preferred preferring
prejudices prejudiced prejudicing prepares preparing prescribes prescribed prescribing presents presented presenting
preserves preserved preserving presides presided presiding presses pressed pressing presumes presumed presuming
prevails prevailed prevents prevented proceeded proclaims proclaimed proclaiming procures procured procuring
produces produced producing professes professed professing profits profited profiting progresses progressed
progressing prohibits prohibited prohibiting proliferates proliferated proliferating prolongs prolonging promises
promised promotes promoted promulgates promulgated promulgating prompts prompted prompting proposes proposed
proposing prosecutes prosecuted prosecuting protects protected protecting protests protested protesting proves
proved proving publicizes publicized publicizing publishes published publishing punishes punished punishing
purchases purchased purchasing pursues pursued pursuing puts putting qualifies qualified qualifying questions
questioned questioning quotes quoted quoting raises raised ranges ranged ranging ranks ranked ranking ratifies
ratified ratifying reaches reacts reacted reacting reads reaffirmed realizes realized realizing receives receiving
recalled reconciles reconciled reconciling reconsiders reconsidered reconsidering reconstructs reconstructed
reconstructing reconvenes reconvened reconvening recorded recording recovers recovered recovering recruits recruited
recruiting rectifies rectified rectifying recurs recurred recurring redoubles redoubled redoubling redresses
redressed redressing reduces reduced reducing refers referring reflects reflected reflecting reforms reformed
reforming refrains refrained refraining refuses refused refusing regards regarded registers registered registering
regretted regulates regulated regulating rehabilitates rehabilitated rehabilitating reinforces reinforced
reinforcing reiterated rejects rejected rejecting relates releases released releasing relies relied relying
relocates relocated relocating remains remained remedies remedied remedying remembers remembered remembering reminds
reminded reminding removes removed removing renders rendered rendering renews renewed renewing renounces renounced
renouncing repairs repaired repairing repatriates repatriated repatriating repeals repealed repealing repeats
repeating replaces replaced replacing replenishes replenished replenishing replies replied replying reported
represses repressed repressing represents represented representing reproduces reproduced reproducing requires
requiring rescues rescued rescuing resettles resettled resettling resides resided residing resigns resigned
resigning resists resisted resisting resolves resolved resolving resorts resorted resorting respects respected
respecting responds responded rests rested resting restores restored restrains restrained restraining restricts
restricted restricting restructures restructured results resulted resulting resumes resumed resuming retains
retained retaining retires retired retiring returns returned returning reveals revealed revealing reverses reversed
reversing reviewed reviewing revises revised revising revitalizes revitalized revitalizing revokes revoked revoking
revives revived reviving rings ringed ringing rises rising runs running safeguards safeguarded safeguarding
sanctions sanctioned sanctioning satisfies satisfied satisfying saves saved scales scaled scaling schedules
scheduled scheduling searches searched searching secures secured securing sees seeing seeks seeking seizes seizing
selects selected selecting sells selling sends sending sentences sentenced sentencing separates separated separating
serves served serving sets settles settled settling shapes shaped shaping shares shared shifts shifted shifting
shows showed showing signs signing signals signalled signalling signifies signified signifying simplifies simplified
simplifying slows slowed slowing solicits solicited soliciting solves solved solving speaks speaking specializes
specializing specifies specifying spends sponsors sponsored sponsoring spreads spreading stabilizes stabilized
stabilizing stands starts started stating stations stationed stays stayed staying stems stemmed stemming stepped
stepping stimulates stimulated stimulating stops stopped stopping stores stored storing streamlines streamlined
streamlining strengthens strengthened stressed strikes striking strives striving structures structuring struggles
struggled struggling studies studying submits submitting subjects subjected subjecting subscribes subscribed
subscribing substantiates substantiated substantiating succeeds succeeded succeeding suffers suffered suggests
suggested suggesting summarizes summarized summarizing supersedes superseded superseding supervises supervised
supervising supplements supplemented supplementing supplies supplied supplying supports supported suppresses
suppressed suppressing surrenders surrendered surrendering surveys surveyed surveying survives survived surviving
suspects suspected suspecting suspends suspended suspending sustains sustained sustaining synthesizes synthesized
synthesizing tackles tackled tackling targets targeted targeting teaches tells telling tends tended tending
terminates terminated terminating tests tested testifies testified testifying thanks thanked thanking thinks
thinking threatens threatened threatening ties tied tying tolerates tolerated tolerating touches touched touching
traces traced tracing tracks tracked tracking trades traded trading trains trained transforms transformed
transforming transits transited transiting translates translated translating transmits transmitted transmitting
transports transported transporting travels travelled travelling treats treated treating triggers triggered
triggering tries tried trying turns turned turning undergos undergoing underlined underlies undermines undermined
undermining underscores underscored understands undertakes unifies unified unifying unites uniting updated updating
upgrades upgraded upgrading upholds upholding uses used using utilizes utilized utilizing validates validated
validating values valued valuing varies varied varying verifies verified verifying views viewed viewing violates
violated violating visits visited visiting voted wages waged waging waits waited waiting waives waived waiving walks
walked walking wants wanted wanting warns warned warrants warranted warranting wastes wasted wasting watches watched
watching weakens weakened weakening weighs weighed weighing welcomed widens widened widening wins winning wishes
wished wishing withdraws withdrawing withholds withholding witnesses witnessed witnessing works worked worsens
worsened worsening writes yields yielded yielding abilities absences academies acceptances accessions accidents
accommodations accomplishments accreditations accuracies accusations achievements acquisitions addendums additions
adherences adjustments administrations administrators admissions adolescents adults advancements advantages
adversities advices advisors advisers affiliations ages agendas agents aggressions aggressors agricultures airs
airports aircrafts aliens alliances allegations allocations allowances alternates alternatives ambassadors ambitions
ammunitions amnesties analysts anniversaries annexations announcements anxieties apartheids appendixes applicants
applications appointments appraisals appreciations approvals aquifers arbitrations arbitrators arguments armies
arrangements arrivals aspirations assaults assemblies assertions assets assignments assistances assistants
associations assumptions assurances asylums atmospheres atoms atrocities attainments attendances attentions
attitudes attorneys audiences audits auditors authors autonomies availabilities backgrounds banks bars barriers
basins battles battlefields bearings behalfs beliefs beneficiaries biodiversities biospheres births blockades boards
boats bombs bombings books boys breaches breadths breakdowns breakthroughs briberies brothers brotherhoods budgets
buildings bulletins burdens bureaus bureaucracies businesses buyers calendars camps campaigns candidates
candidatures capabilities capacities capitals captains carbons cares careers cargos carriers casualties catalogues
catastrophes categories ceasefires celebrations censorships censuses cents centuries ceremonies certainties
certificates cessations chains chairmans chairmanships chairpersons chambers characters charters chemicals chiefs
childs childhoods choices churches circles circulations citizens citizenships cities civilizations clarifications
classes classifications clauses clearances clemencies clients climates clinics closures coalitions coasts coastlines
codes coercions coexistences coherences cohesions cohorts collaborations collapses colleagues collections colleges
colonialisms colonies combatants combinations commanders commencements commendations commentaries commerces
commissions commissioners committees commodities communiques communisms companions companies comparisons
compatibilities compensations competences competitions complaints complementarities completions complexities
compliances components compositions computers concentrations concepts conceptions concessions conciliations
conclusions condemnations conferences confidences confinements confirmations confiscations conflicts conformities
confrontations congratulations congresses connections consciences consciousnesses consensuses conservations
considerations consistencies consolidations constitutions constraints constructions consuls consultants consumers
consumptions contaminations contents contexts continents contingencies contingents continuations continuities
contractors contradictions contraventions contributors controversies conveniences conversions convictions
cooperations coordinations coordinators copies copyrights cores corporations corrections correspondences corridors
corruptions costs councils counsels couples courages courses courts coverages creations credentials credibilities
credits creditors crews criminals criterias criterions criticisms crops currencies curriculums custodies customs
customers cycles dangers databases dates daughters deadlines deaths debts debtors decades decolonizations decrees
dedications defences defendants deficiencies deficits definitions deforestations degradations degrees delegations
delimitations delinquencies deliveries demarcations demilitarizations demobilizations democracies democratizations
demonstrations denials denuclearizations denunciations departments departures dependences dependencies deployments
deposits depositors deprivations deputies desertifications designations destabilizations destinations destinies
destructions details detainees detentions deteriorations determinants determinations deterrences developers devices
differences difficulties dignities dimensions diplomacies diplomats directions directives directors directorates
directories disabilities disadvantages disappearances disasters disciplines disclosures discoveries discretions
discriminations discussions diseases displacements disposals dispositions disputes disregards disruptions
disseminations dissolutions distances distributions districts disturbances diversifications diversities divisions
doctors doctrines documentations dollars domains dominations donations doubts drainages droughts drums durations
duties earths earthquakes economists economies ecosystems editions editors educations educators efficacies
efficiencies elaborations elders elements eliminations embargos embassies emergences emergencies emissions
emphasises employees employers employments enactments encouragements endorsements enemies energies enforcements
engagements engineers engineerings enhancements enjoyments enlargements enquiries enrichments enslavements
enterprises entities entitlements entries environments epidemics equalities equations equipments equities
equivalents eradications errors escalations essences establishments evaluations evidences evolutions examinations
examples exceptions excesses exclusions executions executives exemptions exiles existences expansions expectations
expenditures expenses experiments expertises expirations expiries explanations exploitations explorations explosions
explosives exporters exposures expressions expulsions extensions extents exterminations extinctions extraditions
extremisms extremists facilitations facilitators facts factions factors factories failures faiths famines farmers
fathers fears fees feedbacks fevers figures financings findings firearms firms fishes fisheries fishings flags
fleets flexibilities flights floods floors foods forecasts forests formats formations formulas formulations forums
fractions frameworks frauds frequencies frictions friends friendships frontiers fruits fuels functionings fundings
futures gaps gases gatherings genders genealogies generations genocides geographies girls globalizations goods
governances governors grades graduates graduations grasses grounds growths guardians guests guidances guns habitats
hands handicaps harassments harbours hardships harmonizations harmonies hatreds hazards headings healths hearts
heats heights heirs heritages hierarchies highways hijackings histories holders holdings homes homelands hopes
hospitals hostages hostilities hours houses households housings humanities hungers husbands hydrogens hygienes ideas
ideals identifications identities ideologies illnesses images imbalances immigrants immigrations immunities impacts
impediments imperialisms implementations implications importances importers impositions imprisonments improvements
impunities incentives incidences incitements inclusions incomes incompatibilities inconsistencies incorporations
independences indexes indications indicators indifferences industrializations industries inequalities infants
infections inflations influxes informations infrastructures infringements inhabitants inheritances initiations
injuries injustices innovations inputs inquiries insecurities insertions inspections inspectors inspirations
instabilities installations instances instructions instructors instruments insurances integrations integrities
intellects intelligences intensifications intensities intents intentions interactions interferences intermediaries
internets interpretations interpreters interruptions intervals interventions interviews intimidations intolerances
introductions intrusions invasions inventions inventories investigations investigators investments investors
invitations involvements irrigations islands isolations items jobs journals journalisms journalists journeys
judgments judiciaries jurisdictions jurisprudences jurists justices justifications killings kinds kingdoms
knowledges laboratories labours lakes landings landmines languages lawyers layers leaderships leagues learnings
lectures legacies legalities legislations legislatures legitimacies lenders lengths lessons liabilities liaisons
liberations liberties libraries licences licenses lights lightings lighthouses limitations lines linkages literacies
literatures litigations livelihoods livings loans localities locations losses machines machineries magazines
magnitudes maintenances majorities makers malarias mans managements managers manifestations manners manufacturers
manufacturings maps mappings margins marriages masses massacres masters materials meanings measurements medias
mediations mediators medicines mediums memberships memorandums memories mercenaries merchants mergers messages
meters methods methodologies metres migrants migrations militarisms militaries militias mills millions minds mines
minerals minimums ministries minors minorities minutes miseries missions mistakes misuses mobilities mobilizations
models modernizations modifications modules moments momentums moneys monitorings monopolies monuments moralities
mortalities mothers motions mountains mouths movements multilateralisms murders museums narratives nationals
nationalisms nationalities natures navigations necessities negligences negotiators neighbours neighbourhoods
networks neutralities newspapers nights nominations norms notices notifications notions novelties nurses nutritions
oaths objections observances observations observers occasions occupations occurrences oceans offences offenders
officials oils openings operators opinions opponents opportunities oppositions oppressions options orbits ordnances
organisations orientations origins orphans outbreaks outputs outreaches outsets owners ownerships ozones paces
packages pages pandemics panels parents parities parliaments parliamentarians parts participants participations
partnerships passages passengers passports pasts paths patiences patients patrimonies patterns peaces peacekeepers
peacekeepings peacemakings peasants penalties penmans pensions peoples perceptions performances periods permissions
perpetrators persecutions persistences personalities personnels perspectives pesticides petitions petitioners
petroleums phases phenomenons philosophies photographs pictures pieces pilgrims pillars pilots piracies planes
planets plannings plants platforms players pleas polices politicians polls pollutants pollutions ports portions
positions possessions possibilities posts poverties powers practitioners preambles precautions precedences
precedents preconditions predecessors preferences preparations presences presentations preservations presidencies
presidents pressures prestiges prevalences preventions prices priorities prisons prisoners privacies privatizations
privileges prizes probabilities problems procedures proceedings processes proclamations procurements producers
products productions professions professionals professors profiles programs programmings prohibitions projects
projections proliferations promotions proofs propagandas properties proportions proposals propositions prosecutions
prosecutors prospects protections provinces provocations publics publications publishers punishments pupils pursuits
qualities quantities quarters quotas races racisms radiations radios rails railways rains rapes rapporteurs rates
ratifications ratios rays reactions readers readings realities realizations reasons rebels rebellions receipts
receivers recessions recipients recognitions reconciliations reconsiderations reconstructions recourses recoveries
rectifications reductions references referendums reflections refusals regimes registrars registrations registries
rehabilitations reimbursements reintegrations rejections relationships relatives relaxations relevances
reliabilities reliefs religions relocations remainders remarks reminders removals remunerations renewals
renunciations reorganizations reparations repatriations repayments replacements reporters reportings representations
repressions reprisals reproductions reputations researches researchers reservations reserves residences residents
resistances respondents restitutions restorations restraints restrictions restructurings resumptions resurgences
retentions retirements retreats reunifications revenues reversals revisions revitalizations revolutions rewards
risks rivers roads robberies roles rooms roots rounds routes rulings safeties salaries sales samples sanctuaries
sanitations satellites satisfactions savings scenarios schemes scholars scholarships schools sciences scientists
scopes screenings screens seas seabeds seasons seats secretariats secretaries securities segregations seizures
selections sellers senates senses sensitivities separations sequences servants servitudes setbacks settings
settlements settlers severities sexes shelfs shelters ships shipments shippings shippers shores shortages
shortcomings sides signatories signatures significances silences similarities sites situations sizes skills slaves
slaveries societies soils soldiers solidarities sons souls sources sovereignties spaces specialists specializations
specifications specimens speeches speeds spendings spheres spirits spokesmans squares stabilities stabilizations
staffs staffings stages stances standards standings standstills statesmans statuses statutes steels stocks
stockpiles storages straits strengths strifes students styles subcommissions subcommittees subjugations submissions
subparagraphs subregions subsidiaries subsidies substitutes successes successions successors sufferings suggestions
suits sums summaries summits summonses suns supervisions supervisors suppliers supporters suppressions surfaces
surpluses surveillances survivals survivors suspensions suspicions sustainabilities symbols sympathies symposiums
synergies synthesises tables talks tariffs taxes taxations teachers teachings teams technicians techniques
telecommunications telegrams televisions temperatures tendencies tensions tenures terminations terminologies terrors
terrorisms terrorists testimonies testings texts textbooks theatres themes theories therapies things thoughts
threats thresholds times timetables titles todays tolerances tones tools tops topics tortures totals tours tourisms
towns traders traditions traffickers traffickings trainings trainees transactions transformations transitions
translations translators transmissions transparencies transportations travellers treasuries treatments trees trends
trials tribes tribunals tributes troops trusts trustees trusteeships truths turnovers types unanimities
uncertainties understandings undertakings unifications uniforms uniformities unions units unities universes
universities upheavals urbanizations urgencies usages users utilities utilizations vacancies vaccinations vaccines
validities valleys variables variants variations varieties vectors vehicles ventures verdicts verifications versions
vessels viabilities victories viewpoints villages violences virtues visas visions visitors vocations voices volumes
volunteers voters votings vulnerabilities walls wars wardens warehouses warfares warmings warnings warships waters
waterways weaknesses wealths weathers weeks weekends weights welfares wetlands wheats wifes wills winds withdrawals
womans words workers workforces workloads workplaces workshops worlds worships wounds writers writings years youths
zones ably absently absolutely abundantly academically acceptably accessibly accountably accurately actually acutely
additionally adequately adjacently administratively adversely advisably affordably aggressively agriculturally
allegedly alternatively ambitiously amply anciently annually apparently applicably appropriately arbitrarily
artificially atomically atmospherically attainably attentively authentically automatically autonomously
bacteriologically basically beneficially bilaterally biologically blackly blindly bluely boldly briefly brightly
broadly capably carefully centrally certainly chemically chiefly chronically civically civilly clandestinely
classically cleanly clearly closely coercively coherently coldly collectively colonially commercially commonly
communally comparably comparatively compatibly competently competitively complementarily completely complexly
complicatedly comprehensively compulsorily concernedly concertedly concisely concretely conditionally confidentially
confidently consecutively consciously consequently conservatively considerably consistently constantly
constitutionally constructively contemporarily contentiously continentally contingently continuously contrarily
contractually controversially conventionally convincingly cooperatively correctly correspondingly corruptly credibly
criminally critically crucially cruelly culturally cumulatively currently customarily cyclically dangerously darkly
deadly deafly decently decisively defensively deficiently definitely definitively deliberately delicately
demographically dependently deplorably descriptively desirably desperately detrimentally differently difficultly
digitally diplomatically dishonestly disproportionately distantly distinctly distinctively diversely domestically
dominantly doubly drastically durably dynamically eagerly easily ecologically economically educationally efficiently
elaborately electively electorally electrically electronically elementarily eligibly eminently empirically emptily
energetically enormously enthusiastically entirely environmentally equally equitably equivalently essentially
eternally ethically ethnically eventually evidently exactly excellently exceptionally excessively exclusively
exotically expensively experimentally explicitly explosively extensively externally extraordinarily extrajudicially
extremely fairly faithfully familiarly famously favourably federally fellowly finally financially finely firmly
firstly fiscally flagrantly flexibly formally formerly fortunately forwardly fragilely frankly freely frequently
freshly fruitfully fundamentally generally generously genetically genuinely geographically globally goodly gradually
gratefully greatly greenly grossly guiltily happily hardly harmfully harmoniously harshly hazardously healthily
heavily helpfully heterogeneously highly historically holistically homogeneously honestly horizontally hostilely
hugely humanly humanely hydrographically ideally identically illegally illegitimately illicitly illiterately
immensely imminently impartially imperatively implicitly importantly impossibly inadequately inadmissibly
inalienably inappropriately inclusively incompletely inconsistently incorrectly independently indigenously
indirectly indiscriminately indispensably individually industrially ineffectively inevitably informally inherently
inhumanly inhumanely initially innocently institutionally instrumentally insufficiently integrally intellectually
intelligently intensely intensively interactively interestedly intergovernmentally intermediately internally
interregionally invaluably inviolably invisibly involuntarily irrelevantly irreversibly irresponsibly jointly
judicially juridically justly juvenilely lastly lastingly lately latterly lawfully legally legislatively
legitimately liberally limitedly linguistically literarily lively locally logically logistically longly loosely
loyally magnetically majorly mandatorily manually marginally maritally massively materially maternally maturely
meaningfully mechanically medically mentally meteorologically metrically mildly militarily minimally ministerially
moderately modernly modestly monetarily morally multiculturally multidimensionally multilaterally multinationally
municipally mutually narcotically narrowly nationally natively naturally necessarily negatively neutrally nextly
nobly normally notably noteworthily novelly numerously objectively obligatorily obsoletely obviously occasionally
offensively officially openly operationally operatively oppositely optimally optionally orally ordinarily
organically organizationally originally outstandingly overwhelmingly pacifically painfully paramountly partially
passively patently peacefully penally perfectly periodically permanently permissibly perpetually persistently
personally pertinently philosophically physically plenarily pluralistically plurally poetically politically poorly
popularly portably positively postally potentially powerfully practicably practically precariously preciously
precisely predictably preferentially preliminarily prematurely presently prestigiously preventively previously
primarily principally privately probably procedurally productively professionally programmatically profitably
profoundly prominently promisingly promptly properly proportionally proportionately prospectively protectively
proudly provincially provisionally psychologically punitively purely qualitatively quantitatively quickly quietly
racially radically radioactively randomly rarely readily really realistically reasonably receptively recently
reciprocally recurrently redundantly regionally regrettably regularly relatively relevantly reliably religiously
reluctantly remarkably remotely repeatedly repressively representatively reproductively residually resiliently
resolutely respectively responsibly responsively restrictively retroactively richly rightly rigidly rigorously
robustly roughly routinely rurally sacredly safely satisfactorily scarcely scientifically seasonally secondarily
secretly securely selectively sensitively separately seriously severely sexually sharply shortly significantly
silently similarly simply simultaneously sincerely singly slightly slowly smoothly sociably socially softly solely
solemnly solidly sophisticatedly soundly southernly sovereignly spatially specially specifically spectacularly
spiritually spontaneously stably statically statistically statutorily steadily steeply sternly stiffly straightly
straightforwardly strangely strategically strictly strongly structurally subordinately subsequently subsidiarily
substantially substantively successfully successively suddenly sufficiently suitably summarily superiorly
supplementarily supportively supremely surely surprisingly susceptibly sustainably swiftly symbolically
sympathetically systematically systemically tangibly technically technologically temporarily tentatively
terrestrially territorially textually theoretically thematically thermally thickly thinly thoroughly tightly totally
toughly toxically traditionally tragically transitionally transnationally transparently tremendously tribally
tropically typically ultimately unacceptably uncertainly unconditionally underlyingly unequally unequivocally
unfairly unfavourably unfortunately uniformly unilaterally uniquely universally unjustly unlawfully unnecessarily
unprecedentedly unqualifiedly unrestrictedly unsatisfactorily unstably unsuccessfully urgently usefully uselessly
vaguely validly valuably variably variously vastly verbally vertically viably vigorously violently virtually visibly
vitally vividly vocationally voluntarily vulnerably warmly weakly whitely wholely widely willingly wisely woodenly
worthily wrongly
`;
