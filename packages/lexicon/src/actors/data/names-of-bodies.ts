import type { Multilingual } from '@resolute/schema';

/*
 * Names in the other official languages, as the United Nations writes them, for showing them to readers: of the organs,
 * of the bodies, agencies and officials named most, and of the groups that resolutions address.
 * One a line: id | Arabic | Spanish | Russian | Chinese.
 */
const table = `
united-nations | الأمم المتحدة | Naciones Unidas | Организация Объединенных Наций | 联合国
general-assembly | الجمعية العامة | Asamblea General | Генеральная Ассамблея | 大会
security-council | مجلس الأمن | Consejo de Seguridad | Совет Безопасности | 安全理事会
economic-and-social-council | المجلس الاقتصادي والاجتماعي | Consejo Económico y Social | Экономический и Социальный Совет | 经济及社会理事会
trusteeship-council | مجلس الوصاية | Consejo de Administración Fiduciaria | Совет по Опеке | 托管理事会
international-court-of-justice | محكمة العدل الدولية | Corte Internacional de Justicia | Международный Суд | 国际法院
secretariat | الأمانة العامة | Secretaría | Секретариат | 秘书处
human-rights-council | مجلس حقوق الإنسان | Consejo de Derechos Humanos | Совет по правам человека | 人权理事会
commission-on-human-rights | لجنة حقوق الإنسان | Comisión de Derechos Humanos | Комиссия по правам человека | 人权委员会
peacebuilding-commission | لجنة بناء السلام | Comisión de Consolidación de la Paz | Комиссия по миростроительству | 建设和平委员会
first-committee | اللجنة الأولى | Primera Comisión | Первый комитет | 第一委员会
second-committee | اللجنة الثانية | Segunda Comisión | Второй комитет | 第二委员会
third-committee | اللجنة الثالثة | Tercera Comisión | Третий комитет | 第三委员会
fourth-committee | اللجنة الرابعة | Cuarta Comisión | Четвертый комитет | 第四委员会
fifth-committee | اللجنة الخامسة | Quinta Comisión | Пятый комитет | 第五委员会
sixth-committee | اللجنة السادسة | Sexta Comisión | Шестой комитет | 第六委员会
international-law-commission | لجنة القانون الدولي | Comisión de Derecho Internacional | Комиссия международного права | 国际法委员会
disarmament-commission | هيئة نزع السلاح | Comisión de Desarme | Комиссия по разоружению | 裁军审议委员会
conference-on-disarmament | مؤتمر نزع السلاح | Conferencia de Desarme | Конференция по разоружению | 裁军谈判会议
commission-on-the-status-of-women | لجنة وضع المرأة | Comisión de la Condición Jurídica y Social de la Mujer | Комиссия по положению женщин | 妇女地位委员会
commission-on-narcotic-drugs | لجنة المخدرات | Comisión de Estupefacientes | Комиссия по наркотическим средствам | 麻醉药品委员会
commission-for-social-development | لجنة التنمية الاجتماعية | Comisión de Desarrollo Social | Комиссия социального развития | 社会发展委员会
commission-on-population-and-development | لجنة السكان والتنمية | Comisión de Población y Desarrollo | Комиссия по народонаселению и развитию | 人口与发展委员会
commission-on-sustainable-development | لجنة التنمية المستدامة | Comisión sobre el Desarrollo Sostenible | Комиссия по устойчивому развитию | 可持续发展委员会
statistical-commission | اللجنة الإحصائية | Comisión de Estadística | Статистическая комиссия | 统计委员会
commission-on-crime-prevention-and-criminal-justice | لجنة منع الجريمة والعدالة الجنائية | Comisión de Prevención del Delito y Justicia Penal | Комиссия по предупреждению преступности и уголовному правосудию | 预防犯罪和刑事司法委员会
economic-commission-for-africa | اللجنة الاقتصادية لأفريقيا | Comisión Económica para África | Экономическая комиссия для Африки | 非洲经济委员会
economic-commission-for-europe | اللجنة الاقتصادية لأوروبا | Comisión Económica para Europa | Европейская экономическая комиссия | 欧洲经济委员会
economic-commission-for-latin-america-and-the-caribbean | اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي | Comisión Económica para América Latina y el Caribe | Экономическая комиссия для Латинской Америки и Карибского бассейна | 拉丁美洲和加勒比经济委员会
economic-and-social-commission-for-asia-and-the-pacific | اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ | Comisión Económica y Social para Asia y el Pacífico | Экономическая и социальная комиссия для Азии и Тихого океана | 亚洲及太平洋经济社会委员会
economic-and-social-commission-for-western-asia | اللجنة الاقتصادية والاجتماعية لغربي آسيا | Comisión Económica y Social para Asia Occidental | Экономическая и социальная комиссия для Западной Азии | 西亚经济社会委员会
united-nations-development-programme | برنامج الأمم المتحدة الإنمائي | Programa de las Naciones Unidas para el Desarrollo | Программа развития Организации Объединенных Наций | 联合国开发计划署
united-nations-children-s-fund | منظمة الأمم المتحدة للطفولة | Fondo de las Naciones Unidas para la Infancia | Детский фонд Организации Объединенных Наций | 联合国儿童基金会
united-nations-environment-programme | برنامج الأمم المتحدة للبيئة | Programa de las Naciones Unidas para el Medio Ambiente | Программа Организации Объединенных Наций по окружающей среде | 联合国环境规划署
united-nations-population-fund | صندوق الأمم المتحدة للسكان | Fondo de Población de las Naciones Unidas | Фонд Организации Объединенных Наций в области народонаселения | 联合国人口基金
world-food-programme | برنامج الأغذية العالمي | Programa Mundial de Alimentos | Всемирная продовольственная программа | 世界粮食计划署
united-nations-human-settlements-programme | برنامج الأمم المتحدة للمستوطنات البشرية | Programa de las Naciones Unidas para los Asentamientos Humanos | Программа Организации Объединенных Наций по населенным пунктам | 联合国人类住区规划署
office-of-the-united-nations-high-commissioner-for-refugees | مفوضية الأمم المتحدة لشؤون اللاجئين | Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados | Управление Верховного комиссара Организации Объединенных Наций по делам беженцев | 联合国难民事务高级专员公署
united-nations-high-commissioner-for-refugees | مفوض الأمم المتحدة السامي لشؤون اللاجئين | Alto Comisionado de las Naciones Unidas para los Refugiados | Верховный комиссар Организации Объединенных Наций по делам беженцев | 联合国难民事务高级专员
office-of-the-united-nations-high-commissioner-for-human-rights | مفوضية الأمم المتحدة لحقوق الإنسان | Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos | Управление Верховного комиссара Организации Объединенных Наций по правам человека | 联合国人权事务高级专员办事处
united-nations-high-commissioner-for-human-rights | مفوض الأمم المتحدة السامي لحقوق الإنسان | Alto Comisionado de las Naciones Unidas para los Derechos Humanos | Верховный комиссар Организации Объединенных Наций по правам человека | 联合国人权事务高级专员
united-nations-relief-and-works-agency-for-palestine-refugees-in-the-near-east | وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين في الشرق الأدنى | Organismo de Obras Públicas y Socorro de las Naciones Unidas para los Refugiados de Palestina en el Cercano Oriente | Ближневосточное агентство Организации Объединенных Наций для помощи палестинским беженцам и организации работ | 联合国近东巴勒斯坦难民救济和工程处
united-nations-conference-on-trade-and-development | مؤتمر الأمم المتحدة للتجارة والتنمية | Conferencia de las Naciones Unidas sobre Comercio y Desarrollo | Конференция Организации Объединенных Наций по торговле и развитию | 联合国贸易和发展会议
united-nations-entity-for-gender-equality-and-the-empowerment-of-women | هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة | Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres | Структура Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин | 联合国促进性别平等和增强妇女权能署
joint-united-nations-programme-on-hiv-aids | برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية/الإيدز | Programa Conjunto de las Naciones Unidas sobre el VIH/Sida | Объединенная программа Организации Объединенных Наций по ВИЧ/СПИДу | 联合国艾滋病毒/艾滋病联合规划署
united-nations-office-on-drugs-and-crime | مكتب الأمم المتحدة المعني بالمخدرات والجريمة | Oficina de las Naciones Unidas contra la Droga y el Delito | Управление Организации Объединенных Наций по наркотикам и преступности | 联合国毒品和犯罪问题办公室
united-nations-office-for-project-services | مكتب الأمم المتحدة لخدمات المشاريع | Oficina de las Naciones Unidas de Servicios para Proyectos | Управление Организации Объединенных Наций по обслуживанию проектов | 联合国项目事务署
united-nations-institute-for-training-and-research | معهد الأمم المتحدة للتدريب والبحث | Instituto de las Naciones Unidas para Formación Profesional e Investigaciones | Учебный и научно-исследовательский институт Организации Объединенных Наций | 联合国训练研究所
united-nations-university | جامعة الأمم المتحدة | Universidad de las Naciones Unidas | Университет Организации Объединенных Наций | 联合国大学
office-for-the-coordination-of-humanitarian-affairs | مكتب تنسيق الشؤون الإنسانية | Oficina de Coordinación de Asuntos Humanitarios | Управление по координации гуманитарных вопросов | 人道主义事务协调厅
department-of-economic-and-social-affairs | إدارة الشؤون الاقتصادية والاجتماعية | Departamento de Asuntos Económicos y Sociales | Департамент по экономическим и социальным вопросам | 经济和社会事务部
international-labour-organization | منظمة العمل الدولية | Organización Internacional del Trabajo | Международная организация труда | 国际劳工组织
food-and-agriculture-organization-of-the-united-nations | منظمة الأغذية والزراعة للأمم المتحدة | Organización de las Naciones Unidas para la Alimentación y la Agricultura | Продовольственная и сельскохозяйственная организация Объединенных Наций | 联合国粮食及农业组织
united-nations-educational-scientific-and-cultural-organization | منظمة الأمم المتحدة للتربية والعلم والثقافة | Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura | Организация Объединенных Наций по вопросам образования, науки и культуры | 联合国教育、科学及文化组织
world-health-organization | منظمة الصحة العالمية | Organización Mundial de la Salud | Всемирная организация здравоохранения | 世界卫生组织
international-civil-aviation-organization | منظمة الطيران المدني الدولي | Organización de Aviación Civil Internacional | Международная организация гражданской авиации | 国际民用航空组织
international-maritime-organization | المنظمة البحرية الدولية | Organización Marítima Internacional | Международная морская организация | 国际海事组织
international-telecommunication-union | الاتحاد الدولي للاتصالات | Unión Internacional de Telecomunicaciones | Международный союз электросвязи | 国际电信联盟
universal-postal-union | الاتحاد البريدي العالمي | Unión Postal Universal | Всемирный почтовый союз | 万国邮政联盟
world-meteorological-organization | المنظمة العالمية للأرصاد الجوية | Organización Meteorológica Mundial | Всемирная метеорологическая организация | 世界气象组织
world-intellectual-property-organization | المنظمة العالمية للملكية الفكرية | Organización Mundial de la Propiedad Intelectual | Всемирная организация интеллектуальной собственности | 世界知识产权组织
international-fund-for-agricultural-development | الصندوق الدولي للتنمية الزراعية | Fondo Internacional de Desarrollo Agrícola | Международный фонд сельскохозяйственного развития | 国际农业发展基金
united-nations-industrial-development-organization | منظمة الأمم المتحدة للتنمية الصناعية | Organización de las Naciones Unidas para el Desarrollo Industrial | Организация Объединенных Наций по промышленному развитию | 联合国工业发展组织
international-monetary-fund | صندوق النقد الدولي | Fondo Monetario Internacional | Международный валютный фонд | 国际货币基金组织
world-bank | البنك الدولي | Banco Mundial | Всемирный банк | 世界银行
international-atomic-energy-agency | الوكالة الدولية للطاقة الذرية | Organismo Internacional de Energía Atómica | Международное агентство по атомной энергии | 国际原子能机构
international-organization-for-migration | المنظمة الدولية للهجرة | Organización Internacional para las Migraciones | Международная организация по миграции | 国际移民组织
world-trade-organization | منظمة التجارة العالمية | Organización Mundial del Comercio | Всемирная торговая организация | 世界贸易组织
organisation-for-the-prohibition-of-chemical-weapons | منظمة حظر الأسلحة الكيميائية | Organización para la Prohibición de las Armas Químicas | Организация по запрещению химического оружия | 禁止化学武器组织
international-criminal-court | المحكمة الجنائية الدولية | Corte Penal Internacional | Международный уголовный суд | 国际刑事法院
african-union | الاتحاد الأفريقي | Unión Africana | Африканский союз | 非洲联盟
european-union | الاتحاد الأوروبي | Unión Europea | Европейский союз | 欧洲联盟
league-of-arab-states | جامعة الدول العربية | Liga de los Estados Árabes | Лига арабских государств | 阿拉伯国家联盟
organization-of-islamic-cooperation | منظمة التعاون الإسلامي | Organización de Cooperación Islámica | Организация исламского сотрудничества | 伊斯兰合作组织
organization-of-american-states | منظمة الدول الأمريكية | Organización de los Estados Americanos | Организация американских государств | 美洲国家组织
international-committee-of-the-red-cross | لجنة الصليب الأحمر الدولية | Comité Internacional de la Cruz Roja | Международный комитет Красного Креста | 红十字国际委员会
secretary-general | الأمين العام | Secretario General | Генеральный секретарь | 秘书长
deputy-secretary-general | نائب الأمين العام | Vicesecretario General | Первый заместитель Генерального секретаря | 常务副秘书长
president-of-the-general-assembly | رئيس الجمعية العامة | Presidente de la Asamblea General | Председатель Генеральной Ассамблеи | 大会主席
president-of-the-security-council | رئيس مجلس الأمن | Presidente del Consejo de Seguridad | Председатель Совета Безопасности | 安全理事会主席
member-states | الدول الأعضاء | Estados Miembros | государства-члены | 会员国
states | الدول | Estados | государства | 各国
states-parties | الدول الأطراف | Estados partes | государства-участники | 缔约国
governments | الحكومات | Gobiernos | правительства | 各国政府
international-community | المجتمع الدولي | comunidad internacional | международное сообщество | 国际社会
developing-countries | البلدان النامية | países en desarrollo | развивающиеся страны | 发展中国家
developed-countries | البلدان المتقدمة النمو | países desarrollados | развитые страны | 发达国家
least-developed-countries | أقل البلدان نموا | países menos adelantados | наименее развитые страны | 最不发达国家
landlocked-developing-countries | البلدان النامية غير الساحلية | países en desarrollo sin litoral | развивающиеся страны, не имеющие выхода к морю | 内陆发展中国家
small-island-developing-states | الدول الجزرية الصغيرة النامية | pequeños Estados insulares en desarrollo | малые островные развивающиеся государства | 小岛屿发展中国家
countries-with-economies-in-transition | البلدان التي تمر اقتصاداتها بمرحلة انتقالية | países con economías en transición | страны с переходной экономикой | 经济转型国家
united-nations-system | منظومة الأمم المتحدة | sistema de las Naciones Unidas | система Организации Объединенных Наций | 联合国系统
specialized-agencies | الوكالات المتخصصة | organismos especializados | специализированные учреждения | 专门机构
regional-commissions | اللجان الإقليمية | comisiones regionales | региональные комиссии | 各区域委员会
international-organizations | المنظمات الدولية | organizaciones internacionales | международные организации | 国际组织
intergovernmental-organizations | المنظمات الحكومية الدولية | organizaciones intergubernamentales | межправительственные организации | 政府间组织
regional-organizations | المنظمات الإقليمية | organizaciones regionales | региональные организации | 区域组织
non-governmental-organizations | المنظمات غير الحكومية | organizaciones no gubernamentales | неправительственные организации | 非政府组织
international-financial-institutions | المؤسسات المالية الدولية | instituciones financieras internacionales | международные финансовые учреждения | 国际金融机构
bretton-woods-institutions | مؤسسات بريتون وودز | instituciones de Bretton Woods | бреттон-вудские учреждения | 布雷顿森林机构
civil-society | المجتمع المدني | sociedad civil | гражданское общество | 民间社会
private-sector | القطاع الخاص | sector privado | частный сектор | 私营部门
stakeholders | أصحاب المصلحة | partes interesadas | заинтересованные стороны | 利益攸关方
donors | الجهات المانحة | donantes | доноры | 捐助者
indigenous-peoples | الشعوب الأصلية | pueblos indígenas | коренные народы | 土著人民
`;

/** The names by the id of the actor. */
export const namesOfBodies: ReadonlyMap<string, Multilingual<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', ar = '', es = '', ru = '', zh = ''] = line.split(' | ');
      return [id, { ar, es, ru, zh }];
    }),
);
