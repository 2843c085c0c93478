/** Words common in English resolutions, the most frequent first: what a damaged word most likely was. */
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
`;
