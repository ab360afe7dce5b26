# Dong Thap mangoes head for South Korea
E Movement | mangoes *head* for | asserted | patient: Dong Thap mangoes | destination: South Korea
E Movement | Dong Thap *shipped* its first | reported | agent: Dong Thap | patient: its first 20 tonnes of Cat Chu mangoes | destination: South Korea | time: on November 12 | source: Department of Agriculture and Environment | again
S | Environment has *announced* | speaker: Department of Agriculture and Environment
R | Lien, *deputy director* of the department | person: Nguyen Thi Bich Lien | organization: Department of Agriculture and Environment
S | of the department, *said* the fruit | speaker: Nguyen Thi Bich Lien
E Business | the fruit was *grown* by | reported | agent: members of the My Xuong Cooperative | patient: the fruit | place: Cao Lanh | source: Nguyen Thi Bich Lien
E Business | have *asked* for a further | reported | agent: Buyers in Busan | patient: a further 60 tonnes | source: Nguyen Thi Bich Lien
R | cooperative's *head*, Vo Van Hoai | person: Vo Van Hoai | organization: My Xuong Cooperative
S | Vo Van Hoai, *said* farmers | speaker: Vo Van Hoai
S | Hoai *added* that | speaker: Hoai
E Business | plans to *open* a packing plant | planned | agent: Vina T&T | patient: a packing plant | place: Sa Dec | time: in 2027
S | Trade *says* fruit exports | speaker: Ministry of Industry and Trade
E Business | Republic of Korea *rose* by | reported | patient: fruit exports | time: in the first ten months | source: Ministry of Industry and Trade
L memberOf | subject: Nguyen Thi Bich Lien | object: Department of Agriculture and Environment
L leads | subject: Vo Van Hoai | object: My Xuong Cooperative
L within | subject: Dong Thap | object: Mekong Delta
L locatedIn | subject: My Xuong Cooperative | object: Cao Lanh

# BORDER PATROL SEIZES 2 MILLION PILLS IN CHIANG SAEN
E Investigation | BORDER PATROL *SEIZES* 2 | asserted | agent: BORDER PATROL | patient: 2 MILLION PILLS | place: CHIANG SAEN
E Investigation | Force *seized* more than | asserted | agent: Soldiers of the Pha Muang Force | patient: more than 2 million methamphetamine pills | place: Chiang Saen | time: early on Monday | again
E Military | a brief *clash* near | asserted | agent: Soldiers of the Pha Muang Force | place: Mekong River | time: early on Monday
R | *Maj Gen* Kittipong | person: Kittipong Suwannarat
R | the force's *commander*, said | person: Kittipong Suwannarat | organization: Pha Muang Force
S | commander, *said* a patrol | speaker: Kittipong Suwannarat
E Investigation | a patrol *spotted* six | reported | agent: a patrol | patient: six men with backpacks | place: Ban Sop Ruak | source: Kittipong Suwannarat
E Movement | The men *ran* towards | asserted | agent: The men | destination: the river
E Other | *leaving* behind eleven sacks | asserted | agent: The men | patient: eleven sacks
E Injury | Nobody was *hurt* | denied | patient: Nobody
R | *Pol Col* Anucha | person: Anucha
R | Anucha, *superintendent* of the local | person: Anucha
S | police station, *said* the tablets | speaker: Anucha
E Crime | drugs *made* in | asserted | patient: drugs | place: Shan State
E Investigation | will *test* them in | planned | agent: The Office of the Narcotics Control Board | patient: them | place: Bangkok
E Investigation | fourth *haul* in the district | asserted | place: the district | again
E Other | has *asked* for more drones | asserted | agent: Provincial Police Region 5 | patient: more drones
S | Kittipong *said* joint | speaker: Kittipong
E Military | joint patrols with Laos would *resume* | planned | patient: joint patrols with Laos | time: next month | source: Kittipong
L leads | subject: Kittipong Suwannarat | object: Pha Muang Force
L locatedIn | subject: Ban Sop Ruak | object: Chiang Saen
L within | subject: CHIANG SAEN | object: CHIANG RAI

# Teachers in Sagaing keep community schools open
S | Sagaing Region *say* more than | speaker: Volunteer teachers in Sagaing Region
E Business | *reopened* in June | reported | patient: more than 300 community schools | time: in June | place: Sagaing Region | source: Volunteer teachers in Sagaing Region
E Military | air *raids* and | asserted | place: Sagaing Region
R | a mathematics *teacher* who | person: Khin Moe Aye
E Appointment | who *left* her government | asserted | agent: Khin Moe Aye | patient: her government post | time: in 2021
S | she *told* The Irrawaddy | speaker: she
E Other | schools are *supported* by | asserted | agent: Ministry of Education | agent: donors in Singapore and Norway | patient: The schools
R | A *spokesman* for the Yinmabin | person: Hein | organization: Yinmabin People's Defence Force
S | Ko Hein, *said* fighters | speaker: Hein
S | attend lessons, *said* the family | speaker: Zaw Myint Naing
E Movement | family had *fled* twice | reported | agent: the family | origin: Kani | source: Zaw Myint Naing
S | *According* to Unicef | speaker: Unicef
E Other | have *missed* at least | reported | agent: millions of children in Myanmar | patient: at least one school year | source: Unicef
E Health | the Covid *closures* | asserted | place: Myanmar
L memberOf | subject: Hein | object: Yinmabin People's Defence Force
L partOf | subject: Ministry of Education | object: National Unity Government
L within | subject: Sagaing Region | object: Myanmar
L within | subject: Yinmabin | object: Sagaing Region

# Senate panel grills DPWH on Iloilo flyover
E Investigation | panel *grills* DPWH | asserted | agent: Senate panel | patient: DPWH
R | *Sen.* Rodelio | person: Rodelio "Jun" Macaraeg
S | on Tuesday *questioned* why | speaker: Rodelio "Jun" Macaraeg
E Investigation | on Tuesday *questioned* why | asserted | agent: Rodelio "Jun" Macaraeg | time: on Tuesday | place: MANILA | again
E Business | that was *completed* four | asserted | patient: a flyover in Iloilo City | place: Iloilo City | time: four years ago
R | (DPWH) *Regional Director* Marivic | person: Marivic Tanseco | organization: Department of Public Works and Highways
E Investigation | *Facing* the Senate Blue | asserted | agent: Marivic Tanseco | patient: Senate Blue Ribbon Committee | again
S | Marivic Tanseco *said* tests | speaker: Marivic Tanseco
E Investigation | said *tests* had found | reported | source: Marivic Tanseco
E Accident | piers were *sinking* | reported | patient: several piers | source: Marivic Tanseco
S | lives,” Tanseco *said* | speaker: Tanseco
S | He *asked* why | speaker: He
E Investigation | had *flagged* the project | asserted | agent: Commission on Audit | patient: the project | time: in 2023
E Business | payment was *released* under | asserted | patient: full payment
R | *Rep.* Baby | person: Baby Lou Locsin | place: Iloilo
S | Locsin *backed* the inquiry | speaker: Baby Lou Locsin
E Investigation | backed the *inquiry* but | asserted | again
S | but *urged* colleagues | speaker: Baby Lou Locsin
E Publication | third-party *study* by engineers | planned | agent: engineers from Central Philippine University
E Investigation | committee will *visit* the site | planned | agent: The committee | patient: the site | place: Barangay Ungka | time: next week | source: Dindo Salcedo
S | next week, *said* its secretary | speaker: Dindo Salcedo
R | said its *secretary*, lawyer | person: Dindo Salcedo | organization: Senate Blue Ribbon Committee
R | *lawyer* Dindo | person: Dindo Salcedo
L memberOf | subject: Marivic Tanseco | object: Department of Public Works and Highways
L memberOf | subject: Dindo Salcedo | object: Senate Blue Ribbon Committee
L partOf | subject: Senate Blue Ribbon Committee | object: Senate
L within | subject: MANILA | object: Philippines
L within | subject: Barangay Ungka | object: Iloilo City

# Semarang old town gets flood pumps
E Business | old town *gets* flood pumps | asserted | agent: Semarang old town | patient: flood pumps
E Business | will *install* four | planned | agent: The Semarang City Administration | patient: four new pumps | place: Kali Semarang | time: before the rainy season peaks | source: an official | again
E Disaster | from tidal *flooding* before | asserted | place: Kota Lama
S | an official *said* | speaker: an official
S | Agency, *told* The Jakarta Post | speaker: Sulistyowati
E Business | The project is *financed* by | asserted | agent: the Public Works Ministry | patient: The project
E Business | a *loan* from | asserted | agent: Asian Development Bank
E Disaster | Land *subsidence* in the north | asserted | place: Central Java
S | week,” *said* Wagiman | speaker: Wagiman
R | Wagiman, a *fisherman* who | person: Wagiman
R | *Hydrologist* Bambang | person: Bambang Tri Hartono | organization: Diponegoro University
S | Diponegoro University *said* pumps | speaker: Bambang Tri Hartono
S | He *urged* Semarang | speaker: He
L leads | subject: Sulistyowati | object: Public Works Agency
L partOf | subject: Public Works Agency | object: Semarang City Administration
L memberOf | subject: Bambang Tri Hartono | object: Diponegoro University
L within | subject: Kota Lama | object: Semarang
L within | subject: Semarang | object: Central Java

# Pahang man wins appeal over durian farm eviction
E Legal | man *wins* appeal | asserted | agent: Pahang man | patient: appeal
E Other | durian farm *eviction* | asserted | patient: Pahang man
E Legal | today *allowed* an appeal | asserted | agent: Court of Appeal | patient: an appeal | place: KUANTAN | time: today | again
E Other | who was *ordered* off | asserted | patient: a Musang King grower | place: Raub | time: three years ago | again
R | *Justice* Datuk Hashim | person: Hashim Abdul Manaf
E Legal | who *chaired* the three-member | asserted | agent: Hashim Abdul Manaf | patient: the three-member bench
S | bench, *said* the Pahang | speaker: Hashim Abdul Manaf
E Legal | had not *given* Chong | denied | agent: Pahang Land and Mines Department | patient: Chong Kah Weng | source: Hashim Abdul Manaf
R | *Justices* Noraini | person: Noraini Sidek
R | *Justices* Noraini | person: Collin Jeyaratnam
E Legal | The *decision* was unanimous | asserted | again
R | *Lawyer* Siew | person: Siew Mei Yoke
E Legal | *acted* for Chong | asserted | agent: Siew Mei Yoke | beneficiary: Chong
R | while *senior federal counsel* Ahmad | person: Ahmad Faizal bin Yunus
E Legal | *appeared* for the state | asserted | agent: Ahmad Faizal bin Yunus | beneficiary: the state
S | Siew *said* about 200 | speaker: Siew
E Legal | similar *cases* pending | reported | agent: about 200 other farmers | place: Kuantan High Court | source: Siew
L within | subject: Palace of Justice | object: Putrajaya
L within | subject: Raub | object: Pahang

# HDB residents in Tampines to get more shade, says MP
S | shade, *says* MP | speaker: MP
E Business | *link* every block | planned | patient: Covered walkways | place: Tampines North | destination: Tampines West MRT station | time: by 2028 | source: Desmond Quek Wee Leng
R | *Senior Parliamentary Secretary* Desmond | person: Desmond Quek Wee Leng
S | Wee Leng *said* on Nov 15 | speaker: Desmond Quek Wee Leng
E Meeting | a community *event* at | asserted | place: Our Tampines Hub
S | Mr Quek *said* the Land | speaker: Quek
E Agreement | had *agreed* on the routes | reported | agent: Land Transport Authority | agent: Housing Board | patient: the routes | source: Quek
E Meeting | two years of *talks* with | reported | agent: Land Transport Authority | agent: residents | time: two years | source: Quek
R | a retired *nurse* at | person: Rosnah Mohamed Ali | organization: Changi General Hospital
S | Hospital, *said* she had | speaker: Rosnah Mohamed Ali
E Other | had *stopped* going | reported | agent: she | source: Rosnah Mohamed Ali
S | giddy,” she *said* | speaker: she
S | Singapore *says* the number | speaker: Meteorological Service Singapore
R | Workers' Party *volunteer* Kavitha | person: Kavitha Suppiah | organization: Workers' Party
S | present, *told* The Straits | speaker: Kavitha Suppiah
L memberOf | subject: Kavitha Suppiah | object: Workers' Party
L memberOf | subject: Rosnah Mohamed Ali | object: Changi General Hospital
L within | subject: Tampines North | object: Tampines

# Ministry corrects salary error for 400 teachers in Tutong
E Business | Ministry *corrects* salary | asserted | agent: Ministry | patient: salary error | beneficiary: 400 teachers | place: Tutong
E Business | has *repaid* allowances | asserted | agent: The Ministry of Education | patient: allowances | beneficiary: more than 400 teachers | place: Tutong District | again
R | *Permanent Secretary* Dayangku | person: Siti Zuraidah binti Pengiran Haji Omar | organization: Ministry of Education
S | Omar *said* the error | speaker: Siti Zuraidah binti Pengiran Haji Omar
E Accident | said the *error* arose | reported | source: Siti Zuraidah binti Pengiran Haji Omar
E Other | records were *moved* to | reported | patient: records | destination: a new system | source: Siti Zuraidah binti Pengiran Haji Omar
S | she *told* the Borneo | speaker: she
S | He *said* the money | speaker: He
E Business | money had *come* in time | reported | patient: the money | source: He | again
E Other | matter was *raised* in | asserted | agent: Salleh Bostaman | patient: The matter | place: Legislative Council
S | who also *asked* whether | speaker: Salleh Bostaman
E Investigation | has since *reviewed* payments | asserted | agent: The Treasury Department | patient: payments | place: Belait
E Investigation | *found* no further | denied | agent: The Treasury Department | patient: further errors
L memberOf | subject: Siti Zuraidah binti Pengiran Haji Omar | object: Ministry of Education
L memberOf | subject: Metussin | object: Sayyidina Othman Secondary School
L memberOf | subject: Salleh Bostaman | object: Legislative Council

# Dili coffee cooperative signs deal with Melbourne roaster
E Agreement | cooperative *signs* deal | asserted | agent: Dili coffee cooperative | agent: Melbourne roaster | patient: deal
E Business | will *sell* organic | planned | agent: A cooperative of 19,000 farmers | patient: organic beans | beneficiary: a roaster in Melbourne | time: from January
R | Timor *chairwoman* Domingas | person: Domingas Soares Pinto | organization: Cooperativa Café Timor
E Agreement | Pinto *signed* the agreement | asserted | agent: Domingas Soares Pinto | agent: Seven Seeds | patient: the agreement | place: Ermera | time: on Saturday | again
E Meeting | arrange the *talks* | asserted | agent: Australian Embassy
S | Soares Pinto *told* guests | speaker: Soares Pinto
R | *Agriculture Minister* Marcos | person: Marcos Ximenes
R | *Farmer* Abílio | person: Abílio Guterres
S | Guterres *said* the price | speaker: Abílio Guterres
E Business | cherries had *doubled* since | reported | patient: the price of cherries | time: since 2022 | source: Abílio Guterres
S | agency, *reported* that | speaker: Tatoli
L leads | subject: Domingas Soares Pinto | object: Cooperativa Café Timor
L locatedIn | subject: Seven Seeds | object: Melbourne
L within | subject: Dili | object: Timor-Leste
L within | subject: Ermera | object: Timor-Leste

# Guizhou village turns big data dropout into tourism draw
E Business | failed to *attract* server | denied | agent: A village in Southwest China's Guizhou province | patient: server farms
E Movement | now *drawing* thousands | asserted | agent: A village in Southwest China's Guizhou province | patient: thousands of visitors | time: a month
R | *Party secretary* of Taipan | person: Wu Xiuying | place: Taipan
S | county, *said* the "Cun BA" | speaker: Wu Xiuying
E Sport | "Cun BA" *games* had | reported | place: Taipan | source: Wu Xiuying
E Business | had *filled* every | reported | agent: games | patient: every guesthouse | time: this summer | source: Wu Xiuying
E Business | We *sold* more | reported | agent: We | patient: more sour soup fish | time: in July | source: Wu
S | 2019,” Wu *said* | speaker: Wu
S | has *promised* 30 | speaker: Department of Culture and Tourism
E Business | has *promised* 30 | reported | agent: Department of Culture and Tourism | patient: 30 million yuan | source: Xinhua News Agency
S | *according* to Xinhua | speaker: Xinhua News Agency
E Business | has *put up* two | asserted | agent: China Mobile | patient: two base stations
R | a *researcher* at | person: Long Dahai | organization: Guizhou Academy of Social Sciences
S | Sciences, *cautioned* against | speaker: Long Dahai
E Movement | *returned* from a factory | asserted | agent: Yang Guo | origin: Dongguan
E Business | to *open* a noodle | asserted | agent: Yang Guo | patient: a noodle shop
L childOf | subject: Yang Guo | object: Yang Sheng
L memberOf | subject: Long Dahai | object: Guizhou Academy of Social Sciences
L within | subject: Taipan | object: Taijiang county
L within | subject: Taijiang county | object: Guizhou
L within | subject: Guizhou | object: China
L within | subject: Dongguan | object: Guangdong

# Two cleared in Mong Kok lease fraud trial
E Legal | Two *cleared* in | asserted | patient: Two | place: Mong Kok
E Crime | lease *fraud* trial | alleged | place: Mong Kok
E Legal | fraud *trial* | asserted | patient: Two | place: Mong Kok
R | Two former *directors* of a property agency | person: Lau Ka-ho
E Legal | *walked free* from the | asserted | patient: Two former directors of a property agency | place: District Court | time: on Wednesday | again
E Legal | a judge *ruled* that | asserted | agent: a judge | time: on Wednesday
E Crime | meant to *deceive* tenants | alleged | agent: they | patient: tenants of subdivided flats | place: Mong Kok | source: prosecutors | again
E Other | *hugged* their relatives | asserted | agent: Lau Ka-ho | agent: Jenny Tse Wing-sum | patient: their relatives
R | *Judge* Edmund | person: Edmund Fung Chi-keung
E Legal | *read out* the verdict | asserted | agent: Edmund Fung Chi-keung | patient: the verdict | again
E Legal | had *charged* the pair | asserted | agent: The Independent Commission Against Corruption | patient: the pair | time: in 2023
S | Fung *said* the key | speaker: Fung
R | a former *clerk* named | person: Mak
E Legal | had *changed* her story | reported | agent: Mak | patient: her story | source: Fung
S | he *said*. | speaker: he
R | Organization *deputy director* Angela | person: Angela Shum | organization: Society for Community Organization
S | Angela Shum *said* the case | speaker: Angela Shum
E Legal | said the *case* showed | asserted | again
S | Justice *said* it would | speaker: A spokesman for the Department of Justice
E Legal | would *study* the judgment | planned | agent: it | patient: the judgment | source: A spokesman for the Department of Justice
S | Tuen Mun, *told* the South | speaker: Lau
L memberOf | subject: Angela Shum | object: Society for Community Organization

# Legislator calls for probe into Taitung hospital merger
S | Legislator *calls* for | speaker: Legislator
E Business | hospital *merger* | planned | patient: Taitung hospital
R | (CNA) *Legislator* Chuang | person: Chuang Mei-hui | organization: Kuomintang
S | Tuesday *called* for the Ministry | speaker: Chuang Mei-hui
E Business | are to be *merged* | planned | patient: two hospitals in Taitung County | place: Taitung County | again
S | Chuang *told* a press | speaker: Chuang
E Meeting | a press *conference* at | asserted | agent: Chuang | place: Legislative Yuan
R | *Deputy Minister* Hsieh | person: Hsieh Po-yuan
S | Po-yuan *said* no final | speaker: Hsieh Po-yuan
E Other | decision had been *made* | denied | patient: final decision | source: Hsieh Po-yuan
E Movement | would be *sent* to the coast | planned | patient: doctors from Mackay Memorial Hospital | destination: the coast | source: Hsieh Po-yuan
S | *accused* Chuang of | speaker: The ruling Democratic Progressive Party
E Other | of *alarming* elderly | alleged | agent: Chuang | patient: elderly voters | time: before the 2026 local elections | source: The ruling Democratic Progressive Party
E Election | the 2026 local *elections* | planned | time: 2026
R | an Amis *community leader* | person: Panay Kusui
S | leader, *said* neither | speaker: Panay Kusui
E Other | neither camp had *asked* the | denied | agent: neither camp | patient: the people who live there | source: Panay Kusui
L memberOf | subject: Chuang Mei-hui | object: Kuomintang
L memberOf | subject: Hsieh Po-yuan | object: Ministry of Health and Welfare
L locatedIn | subject: Chenggong Hospital | object: Chenggong Township
L within | subject: Chenggong Township | object: Taitung County

# Sendai court orders utility to disclose seismic data
E Legal | court *orders* utility | asserted | agent: Sendai court | patient: utility
E Publication | to *disclose* seismic | planned | agent: utility | patient: seismic data
E Legal | has *ordered* Tohoku | asserted | agent: The Sendai District Court | patient: Tohoku Electric Power Co. | place: SENDAI | again
E Publication | to *hand over* seismic | planned | agent: Tohoku Electric Power Co. | patient: seismic records | beneficiary: a group of residents | again
E Legal | *seeking* to stop | asserted | agent: a group of residents | patient: the No. 2 reactor | place: Onagawa
R | *Presiding Judge* Mikio | person: Mikio Hatakeyama
S | Hatakeyama *said* in Thursday's | speaker: Mikio Hatakeyama
E Legal | Thursday's *decision* that | asserted | agent: Mikio Hatakeyama | time: Thursday's | again
E Disaster | *lost* her home | asserted | patient: Yasuko Kanno | place: Ishinomaki
E Disaster | East Japan *Earthquake* | asserted | place: Ishinomaki
S | she *said* at a news | speaker: she
E Meeting | a news *conference* | asserted | agent: she
S | The utility *said* it | speaker: The utility
E Legal | would *appeal* to the Sendai | planned | agent: it | place: Sendai High Court | source: The utility
E Business | shares *closed* 1.8 | asserted | patient: Its shares | place: Tokyo Stock Exchange
S | *declined* to comment | speaker: The Nuclear Regulation Authority
S | Kyodo News *reported* | speaker: Kyodo News
R | Prefecture *Gov.* Tatsuro | person: Tatsuro Oizumi | place: Miyagi Prefecture
S | Oizumi *said* the prefectural | speaker: Tatsuro Oizumi
E Other | would *watch* developments | planned | agent: the prefectural government | patient: developments | source: Tatsuro Oizumi
L memberOf | subject: Mikio Hatakeyama | object: Sendai District Court
L ownerOf | subject: Tohoku Electric Power Co. | object: Onagawa

# Busan shipyard hires 200 Vietnamese welders
E Appointment | shipyard *hires* 200 | asserted | agent: Busan shipyard | patient: 200 Vietnamese welders | place: Busan
S | Construction *said* Monday | speaker: HJ Shipbuilding & Construction
E Movement | would *bring in* 200 | planned | agent: it | patient: 200 welders | origin: Vietnam | destination: Yeongdo | time: next year | source: HJ Shipbuilding & Construction | again
E Other | will *receive* E-7 | planned | agent: The workers | patient: E-7 visas
E Other | Korean-language *training* at | planned | agent: The workers | place: Pukyong National University | time: three months
R | *Union leader* Bae | person: Bae Sang-cheol | organization: Korean Metal Workers' Union
S | Union *said* the company | speaker: Bae Sang-cheol
E Appointment | subcontractors *laid off* in | asserted | patient: subcontractors | time: in 2020
S | Bae *said*. | speaker: Bae
S | Noh *said* wages | speaker: Noh
E Legislation | plans to *raise* the quota | planned | agent: The Ministry of Employment and Labor | patient: the quota for shipbuilders | source: Yonhap
S | Yonhap *reported* | speaker: Yonhap
R | a *crane operator*, recently | person: Tran Quoc Dat
E Election | recently *elected* to | asserted | patient: Tran Quoc Dat
L leads | subject: Bae Sang-cheol | object: Korean Metal Workers' Union
L headquarteredIn | subject: Hanwha Ocean | object: Geoje Island
L headquarteredIn | subject: Samsung Heavy Industries | object: Geoje Island
L memberOf | subject: Noh | object: HJ Shipbuilding & Construction
L within | subject: Yeongdo | object: Busan
L within | subject: Nghe An | object: Vietnam
L within | subject: Ha Tinh | object: Vietnam

# Kim Il Sung University students perform for flood workers
E Culture | students *perform* for | asserted | agent: Kim Il Sung University students | beneficiary: flood workers
E Culture | gave a *performance* in | reported | agent: A troupe of students from Kim Il Sung University | place: Sinuiju | beneficiary: builders | source: Korean Central News Agency | again
E Business | who *restored* houses | reported | agent: builders | patient: houses | source: Korean Central News Agency
E Disaster | the *floods* of 2024 | asserted | time: 2024
S | (KCNA) *reported* on | speaker: Korean Central News Agency
S | state media *said* the | speaker: North Korea's state media
E Culture | "burst into thunderous *applause*" | reported | agent: the audience | source: North Korea's state media
S | The report *named* the | speaker: The report
R | the *conductor* as | person: Ri Chol Ryong
R | a prize-winning *singer* as | person: Pak Un Sim
E Culture | The *show* was attended | asserted | again
E Culture | was *attended* by | asserted | agent: Kang Myong Il | agent: officers of the Korean People's Army | patient: The show
R | an *official* of the Workers' | person: Kang Myong Il | organization: Workers' Party of Korea
E Culture | were *invited* | denied | patient: foreign journalists
S | Unification Ministry *said* such | speaker: a spokesperson for the Unification Ministry
R | an *analyst* at | person: Choi Yun-seo | organization: Korea Institute for National Unification
S | Unification, *noted* that | speaker: Choi Yun-seo
E Publication | had *carried* the story | reported | agent: Rodong Sinmun | patient: the story | source: Choi Yun-seo
E Publication | a *report* on the Hwasong-20 | reported | agent: Rodong Sinmun | source: Choi Yun-seo
L memberOf | subject: Kang Myong Il | object: Workers' Party of Korea
L memberOf | subject: Choi Yun-seo | object: Korea Institute for National Unification
L within | subject: Sinuiju | object: North Korea

# Landslip cuts Highlands Highway again
E Disaster | *Landslip* cuts Highlands | asserted | place: Highlands Highway
E Disaster | Landslip *cuts* Highlands | asserted | agent: Landslip | patient: Highlands Highway
E Movement | MOTORISTS *travelling* between | asserted | agent: MOTORISTS | origin: Kundiawa | destination: Goroka
E Other | were left *stranded* yesterday | asserted | patient: MOTORISTS | time: yesterday
E Disaster | a *landslip* buried | asserted | place: Daulo Pass | time: yesterday | again
E Disaster | landslip *buried* 80 | asserted | agent: a landslip | patient: 80 metres of the Okuk Highway | place: Daulo Pass | time: yesterday | again
R | *provincial police commander* Chief | person: Mondo Kaupa | place: Chimbu
R | *Chief Inspector* Mondo | person: Mondo Kaupa
S | Kaupa *said* no | speaker: Mondo Kaupa
E Death | no *deaths* had | denied | source: Mondo Kaupa
E Rescue | men are *walking* in | reported | agent: My men | source: he
S | he *said*. | speaker: he
E Movement | has *sent* an excavator | asserted | agent: The Department of Works and Highways | patient: an excavator | origin: Mt Hagen
R | *Works Secretary* Gibson | person: Gibson Temu | organization: Department of Works and Highways
S | Temu *said* it would | speaker: Gibson Temu
E Rescue | to *clear* one lane | planned | patient: one lane | time: three days | source: Gibson Temu
R | *Coffee buyer* Margaret | person: Margaret Wamp
S | Wamp *told* the Post-Courier | speaker: Margaret Wamp
R | Local *MP* Noah | person: Noah Siune
S | Pati, *called* for | speaker: Noah Siune
S | and *blamed* years | speaker: Noah Siune
E Other | is *monitoring* Watabung | asserted | agent: The National Disaster Centre | patient: Watabung
L memberOf | subject: Noah Siune | object: Pangu Pati
L headquarteredIn | subject: National Disaster Centre | object: Port Moresby
L memberOf | subject: Gibson Temu | object: Department of Works and Highways

# Labasa mill starts crushing season late
E Business | mill *starts* crushing | asserted | agent: Labasa mill | patient: crushing season
E Business | has begun *crushing* at | reported | agent: The Fiji Sugar Corporation | place: Labasa | source: Vimal Prakash Dutt | again
E Accident | *problems* with a boiler | reported | patient: a boiler | place: Labasa | source: Vimal Prakash Dutt
R | *chief executive* Vimal | person: Vimal Prakash Dutt | organization: Fiji Sugar Corporation
S | Dutt *confirmed* yesterday | speaker: Vimal Prakash Dutt
S | Mr Dutt *said* engineers | speaker: Dutt
E Movement | had *flown* in | reported | agent: engineers from Queensland | origin: Queensland | time: over the weekend | source: Dutt
S | He *thanked* growers | speaker: He
R | *Cane farmer* Ram | person: Ram Sewak | place: Seaqaqa
S | Seaqaqa, *said* lorries | speaker: Ram Sewak
E Movement | had *queued* for two | reported | agent: lorries | time: two nights | source: Ram Sewak
S | wait,” he *said* | speaker: he
R | Union *general secretary* Mahesh | person: Mahesh Dayal | organization: National Farmers Union
S | Dayal *demanded* compensation | speaker: Mahesh Dayal
R | *Sugar Minister* Ratu | person: Jone Vakalalabure
S | Vakalalabure *told* FBC | speaker: Jone Vakalalabure
E Meeting | will *meet* in Lautoka | planned | agent: The Sugar Cane Growers Council | place: Lautoka | time: on Thursday
E Business | is due to *stop* for | planned | patient: the mill in Rarawai | place: Rarawai | time: the same day
E Business | stop for *repairs* | planned | patient: the mill in Rarawai | place: Rarawai
L leads | subject: Vimal Prakash Dutt | object: Fiji Sugar Corporation
L memberOf | subject: Mahesh Dayal | object: National Farmers Union
L memberOf | subject: Jone Vakalalabure | object: Fijian Government
L within | subject: Labasa | object: Vanua Levu

# Samoa Observer: Church apologises for late buses
E Other | Church *apologises* for | asserted | agent: Church | patient: late buses
E Other | has *apologised* to more | asserted | agent: The Congregational Christian Church of Samoa | patient: more than 300 worshippers | again
E Other | who *waited* for hours | asserted | agent: more than 300 worshippers | place: Salelologa Wharf | time: for hours
E Meeting | a *conference* on | asserted | place: Savai'i
R | *Church secretary* Reverend | person: Fa'atoina Leavasa | organization: Congregational Christian Church of Samoa
R | *Reverend* Fa'atoina | person: Fa'atoina Leavasa
S | Leavasa *said* the buses | speaker: Fa'atoina Leavasa
E Movement | had been *sent* to Asau | reported | patient: the buses | destination: Asau | source: Fa'atoina Leavasa
S | elders,” he *said*. | speaker: he
E Movement | *kept* the Lady Samoa | asserted | agent: The Samoa Shipping Corporation | patient: the Lady Samoa IV | place: port | time: an additional ninety minutes
R | Its *manager*, Papali'i | person: Papali'i Willie Tauiliili | organization: Samoa Shipping Corporation
S | Tauiliili, *said* he would | speaker: Papali'i Willie Tauiliili
S | Falealupo, *said* she had | speaker: Sina Fonoti
E Other | had *prayed*, slept | reported | agent: she | source: Sina Fonoti
E Other | *made* three new friends | reported | agent: she | patient: three new friends | source: Sina Fonoti
S | later *reminded* operators | speaker: Land Transport Authority officers
S | Ordinance and *said* that | speaker: Land Transport Authority officers
L memberOf | subject: Fa'atoina Leavasa | object: Congregational Christian Church of Samoa
L leads | subject: Papali'i Willie Tauiliili | object: Samoa Shipping Corporation

# Honiara market women want a seat at the table
S | have *asked* the Honiara | speaker: Women who sell vegetables at Honiara Central Market
E Other | have *asked* the Honiara | asserted | agent: Women | patient: Honiara City Council
R | *president* of the Honiara | person: Nester Maelasi | organization: Honiara Central Market Vendors Association
S | Association, *said* fees | speaker: Nester Maelasi
E Business | fees had *doubled* since | reported | patient: fees | time: since the 2023 Pacific Games | source: Nester Maelasi
E Sport | 2023 Pacific *Games* yet | asserted | time: 2023
S | she *told* the Solomon | speaker: she
R | *City clerk* Justus | person: Justus Denty | organization: Honiara City Council
S | Denty *promised* an answer | speaker: Justus Denty
E Other | promised an *answer* before | planned | agent: Justus Denty | time: before Christmas
S | He *said* rubbish | speaker: He
E Business | trucks *donated* by Japan | reported | agent: Japan | patient: rubbish trucks | source: He
E Business | would start *running* next | planned | patient: rubbish trucks | time: next week | source: He
E Other | has *backed* the vendors | asserted | agent: UN Women | patient: the vendors
E Other | with *training* in | asserted | agent: UN Women | patient: the vendors
R | *country coordinator*, Alisi | person: Alisi Fukofuka | organization: UN Women
S | Fukofuka, *said* markets | speaker: Alisi Fukofuka
E Legislation | already *changed* their | reported | agent: markets in Auki and Gizo | patient: their by-laws | source: Alisi Fukofuka
R | Malaita *farmer* Rex | person: Rex Ramo | place: Malaita
S | Glory, *said* he did | speaker: Rex Ramo
L leads | subject: Nester Maelasi | object: Honiara Central Market Vendors Association
L memberOf | subject: Justus Denty | object: Honiara City Council
L memberOf | subject: Alisi Fukofuka | object: UN Women
L locatedIn | subject: Honiara Central Market | object: Honiara

# Wagga nurse named in Australia Day honours
E Appointment | nurse *named* in | asserted | patient: Wagga nurse
E Movement | who has *driven* half | asserted | agent: A nurse
E Appointment | has been *appointed* a Member | asserted | patient: A nurse | again
E Appointment | *joined* the Royal | asserted | agent: Colleen Duffield | patient: Royal Flying Doctor Service | time: in 1989
E Health | later *ran* a mobile | asserted | agent: Colleen Duffield | patient: a mobile clinic | beneficiary: Murrumbidgee Local Health District
S | she *said*. | speaker: she
E Other | *nominated* her after | asserted | agent: Arjun Mehrotra | patient: her
E Other | she *stayed* for eleven | asserted | agent: she | place: Lake Cargelligo | time: eleven days
E Disaster | in *flooded* Lake | asserted | patient: Lake Cargelligo
S | he *told* the Daily | speaker: he
E Appointment | Also *recognised* were | asserted | patient: Ron Ardler | patient: Brett Haslam | patient: Lan Pham Reid
R | a Wiradjuri *elder* from | person: Ron Ardler | place: Narrandera
R | Nationals *MP* Brett | person: Brett Haslam | organization: Nationals
E Business | who *founded* a soup | asserted | agent: Lan Pham Reid | patient: a soup kitchen | place: Cabramatta
E Culture | will *present* the medals | planned | agent: The Governor-General | patient: the medals | place: Government House | time: in May
L memberOf | subject: Colleen Duffield | object: Royal Flying Doctor Service
L memberOf | subject: Brett Haslam | object: Nationals
L locatedIn | subject: Government House | object: Sydney
L within | subject: Wagga Wagga | object: New South Wales

# Iwi and council settle Whanganui wharf row
E Agreement | council *settle* Whanganui | asserted | agent: Iwi | agent: council | patient: Whanganui wharf row
E Other | wharf *row* | asserted | agent: Iwi | agent: council
E Agreement | have *agreed* on how | asserted | agent: Whanganui District Council | agent: hapū representatives | again
E Business | to *rebuild* the city's | planned | patient: the city's crumbling wharf
E Legal | ending a *dispute* that | asserted | place: Environment Court | again
R | *Mayor* Hamish | person: Hamish Thorburn | organization: Whanganui District Council
S | Thorburn *said* the deal | speaker: Hamish Thorburn
E Agreement | said the *deal* gave | asserted | again
E Appointment | deal *gave* Ngāti | reported | agent: the deal | patient: two seats | beneficiary: Ngāti Tūpoho | source: Hamish Thorburn
E Business | would *stop* during | planned | patient: Work on the South Spit | place: South Spit | time: during the kahawai run
E Agreement | who *negotiated* for | asserted | agent: Rāwiri Te Awhe | beneficiary: the hapū
S | hapū, *said* the Whanganui | speaker: Rāwiri Te Awhe
E Legislation | was *passed* in 2017 | asserted | patient: The Te Awa Tupua Act | time: in 2017
R | Council *chairwoman* Fiona | person: Fiona McCready | organization: Horizons Regional Council
S | McCready *called* it | speaker: Fiona McCready
S | KiwiRail had *warned* that | speaker: KiwiRail
S | Chronicle *reported* last | speaker: Whanganui Chronicle
L leads | subject: Hamish Thorburn | object: Whanganui District Council
L leads | subject: Fiona McCready | object: Horizons Regional Council

# JOHOR: Seven Rescued After Ferry Runs Aground Off Mersing
E Rescue | Seven *Rescued* After | asserted | patient: Seven | place: Mersing
E Accident | Ferry *Runs Aground* Off | asserted | patient: Ferry | place: Mersing
E Rescue | passengers were *rescued* after | asserted | patient: Seven passengers | again
E Movement | a ferry *bound* for | asserted | patient: a ferry | destination: Tioman Island
E Accident | *ran aground* on a | asserted | patient: a ferry | place: a sandbank | time: yesterday | again
R | Mersing *zone director* Maritime | person: Khairul Nizam Misran | organization: Malaysian Maritime Enforcement Agency | place: Mersing
R | *Maritime Commander* Khairul | person: Khairul Nizam Misran
S | Misran *said* a distress | speaker: Khairul Nizam Misran
E Other | distress call was *received* | reported | patient: a distress call | time: at 4.40pm | source: Khairul Nizam Misran
S | He *said* the passengers | speaker: He
E Rescue | were *transferred* to a | reported | patient: the passengers | destination: a patrol boat | source: He | again
E Movement | and *taken* to Mersing | reported | patient: the passengers | destination: Mersing jetty | source: He
E Other | The crew *stayed* on board | asserted | agent: The crew | place: the Gemilang Sakti
E Injury | Nobody was *injured* | denied | patient: Nobody | source: Khairul Nizam
E Health | was *treated* for shock | reported | patient: one woman | place: Mersing Hospital | source: Khairul Nizam
S | Khairul Nizam *said* in a | speaker: Khairul Nizam
E Investigation | is *investigating* under | asserted | agent: The Marine Department
R | *Restaurant owner* Ah Keong | person: Ah Keong
E Other | who *watched* from | asserted | agent: Ah Keong | place: the shore
S | the shore, *said* sandbanks | speaker: Ah Keong
L memberOf | subject: Khairul Nizam Misran | object: Malaysian Maritime Enforcement Agency
L within | subject: Mersing | object: JOHOR

# Obituary: Ung Sokhom, who rebuilt a dance
E Culture | who *rebuilt* a dance | asserted | agent: Ung Sokhom | patient: a dance
R | a *teacher* who carried | person: Ung Sokhom
E Death | *died* on November 9 | asserted | patient: Ung Sokhom | place: Calmette Hospital | time: on November 9
E Other | *Born* in Takeo | asserted | patient: Sokhom | place: Takeo | time: in 1942
E Appointment | *entered* the palace | asserted | agent: Sokhom | patient: the palace troupe | time: at seven
S | she once *said* | speaker: she
E Movement | she *walked* from Battambang | asserted | agent: she | agent: Ung Mealea | origin: Battambang | destination: the capital | time: That year
E Other | and *found* the ruined | asserted | agent: she | patient: the ruined Preah Suramarit Theatre
E Culture | was *teaching* orphans | asserted | agent: she | patient: orphans | place: Royal University of Fine Arts | time: Within months
S | *described* her as | speaker: The Ministry of Culture and Fine Arts
E Culture | who *filmed* her | asserted | agent: Jean-Luc Perrault | patient: her | beneficiary: Arte
S | Arte, *recalled* that | speaker: Jean-Luc Perrault
E Other | she *corrected* his | reported | agent: she | patient: his posture | source: Jean-Luc Perrault
E Other | will be *placed* at | planned | patient: Her ashes | place: Wat Botum
L locatedIn | subject: Calmette Hospital | object: Phnom Penh

# Hanoi FC draw with Nam Dinh in rain
E Sport | Hanoi FC *draw* with | asserted | agent: Hanoi FC | agent: Nam Dinh
E Sport | were *held* 1-1 | asserted | agent: Thep Xanh Nam Dinh | patient: Hanoi FC | place: Hang Day Stadium | time: on Saturday | again
E Sport | in a *match* that | asserted | place: Hang Day Stadium | time: on Saturday | again
E Sport | that was *stopped* for | asserted | patient: a match | time: half an hour
R | Brazilian *striker* Wendell | person: Wendell Prates | organization: Thep Xanh Nam Dinh
E Sport | *put* the visitors | asserted | agent: Wendell Prates | patient: the visitors
E Sport | *equalised* from the spot | asserted | agent: Pham Tuan Kiet
E Sport | *finished* with ten | asserted | agent: Nam Dinh
E Sport | was *sent off* | asserted | patient: Lam Ti Phong
R | Hanoi *coach* Makoto | person: Makoto Terashima | organization: Hanoi
S | Terashima *told* reporters | speaker: Makoto Terashima
E Sport | is to *name* its squad | planned | agent: The Vietnam Football Federation | patient: its squad | time: this week
E Sport | the *AFF Cup* this | planned
R | *goalkeeper* Duong | person: Duong
E Sport | SLNA *host* Binh | planned | agent: SLNA | agent: Binh Duong | place: Vinh Stadium | time: today
L memberOf | subject: Makoto Terashima | object: Hanoi
L memberOf | subject: Wendell Prates | object: Nam Dinh
L memberOf | subject: Pham Tuan Kiet | object: Hanoi FC
L memberOf | subject: Lam Ti Phong | object: Nam Dinh

# Salavan dam villagers wait for compensation
E Other | villagers *wait* for | asserted | agent: Salavan dam villagers | patient: compensation
E Movement | Families *moved* from the | asserted | patient: Families | origin: the site of a small dam
S | Salavan province *say* they | speaker: Families
E Other | have *waited* two | reported | agent: they | patient: the compensation | time: two rice seasons | source: Families | again
E Business | compensation *promised* to them | reported | patient: the compensation | beneficiary: them | source: Families
R | a village *headman* in | person: Bounmy Sengdara | place: Ta Oi
S | Ta Oi district, *told* Radio | speaker: Bounmy Sengdara
E Other | had been *given* roofing | reported | patient: roofing sheets | beneficiary: 61 households | source: Bounmy Sengdara
S | contractor, *says* it has | speaker: The builder
E Business | it has *paid* the province | reported | agent: it | beneficiary: the province | source: The builder
R | An *official* of the provincial | person: Khamphet | organization: Department of Energy and Mines
S | Khamphet, *said* the money | speaker: Khamphet
E Business | would *come* after | planned | patient: the money | time: after the National Day holiday | source: Khamphet
E Meeting | was not *consulted* as | denied | patient: The Mekong River Commission
R | Rivers *campaigner* Thipphavanh | person: Thipphavanh Norasing | organization: International Rivers
S | Norasing *said* the case | speaker: Thipphavanh Norasing
E Disaster | dam *failed* in 2018 | asserted | patient: a saddle dam | place: Xe-Pian Xe-Namnoy | time: in 2018
S | waiting," she *said* | speaker: she
L memberOf | subject: Khamphet | object: Department of Energy and Mines
L memberOf | subject: Thipphavanh Norasing | object: International Rivers
L within | subject: Ta Oi | object: Salavan province

# Election body strikes 11 parties from Chiang Mai ballot
E Election | body *strikes* 11 | asserted | agent: Election body | patient: 11 parties | place: Chiang Mai
E Election | has *removed* eleven | asserted | agent: The Election Commission | patient: eleven parties | place: Constituency 7 | again
E Election | a *by-election* in | planned | place: Constituency 7
R | EC *secretary-general* Somchai | person: Somchai Rattanapong | organization: EC
S | Rattanapong *said* the parties | speaker: Somchai Rattanapong
S | Two *said* they | speaker: Two
E Legal | would *petition* the | planned | agent: they | patient: Administrative Court | source: Two
E Election | *campaigned* in San | asserted | agent: Nattaya "Mook" Chaiwongse | place: San Kamphaeng | time: on Sunday
R | former *deputy mayor* Boonlert | person: Boonlert
E Election | *handed out* sticky | asserted | agent: Boonlert | patient: sticky rice | place: Mae On
E Appointment | seat fell *vacant* | asserted | patient: The seat
E Appointment | Party *resigned* | asserted | agent: Prasit Wongkhamlue
E Publication | A *poll* of 1,200 | asserted | agent: National Institute of Development Administration
L leads | subject: Somchai Rattanapong | object: EC
L memberOf | subject: Nattaya "Mook" Chaiwongse | object: People's Party
L memberOf | subject: Prasit Wongkhamlue | object: Palang Pracharath Party
L within | subject: San Kamphaeng | object: Chiang Mai

# Cebu's last rosary factory
E Other | *learned* the work | asserted | agent: Nenita "Inday" Cabahug | patient: the work | source: nuns of the Daughters of Charity
S | mistakes,” she *says* | speaker: she
E Business | Orders *collapsed* in | asserted | patient: Orders | time: in the pandemic
E Health | the *pandemic* and | asserted
E Business | and *came back* when | asserted | patient: Orders
R | *Archbishop* Lucilo | person: Lucilo Ybañez | organization: Archdiocese of Cebu
E Business | *asked* for 5,000 | asserted | agent: Lucilo Ybañez | patient: 5,000 pieces
E Business | has since *given* them | asserted | agent: The Department of Trade and Industry | patient: a drill press | beneficiary: them
E Business | has *opened* a shop | asserted | agent: Mark Anthony Cabahug Jr. | patient: a shop | place: Shopee
E Business | He *sold* one | asserted | agent: He | patient: one | beneficiary: a Buddhist | time: last week
L leads | subject: Lucilo Ybañez | object: Archdiocese of Cebu
L memberOf | subject: Mark Anthony Cabahug Jr. | object: University of San Carlos
L within | subject: Barangay Tisa | object: CEBU CITY
L within | subject: Yiwu | object: China

# Buddhist monk teaches coding to novices in Siem Reap
E Other | monk *teaches* coding | asserted | agent: Buddhist monk | patient: novices | place: Siem Reap
R | Buddhist *monk* teaches | person: Som Bunthoeun
S | the monk *told* The | speaker: the monk
E Other | The laptops *came* from | asserted | patient: The laptops | origin: Smart Axiata | origin: Heng Dararith
R | Cambodian-American *engineer* in | person: Heng Dararith
E Appointment | was *ordained* at | asserted | patient: father | place: the same pagoda
R | Provincial *cult and religion department director* Ngin | person: Ngin Vanna
S | Vanna *said* he had | speaker: Ngin Vanna
E Other | *complaints* about games | reported | patient: games | source: Ngin Vanna
E Culture | They *wrote* the game | reported | agent: They | patient: the game | source: he
S | themselves,” he *said* | speaker: he
L within | subject: Long Beach | object: California
L within | subject: Puok | object: Siem Reap
L within | subject: Angkor Chum | object: Siem Reap

# Coal port workers in Quang Ninh win back pay
E Business | workers in Quang Ninh *win* back | asserted | agent: Coal port workers in Quang Ninh | patient: back pay | place: Quang Ninh
E Business | will *receive* overtime | planned | agent: More than 80 stevedores | patient: overtime | place: Cam Pha | again
E Meeting | after *mediation* by | asserted | agent: Quang Ninh Provincial Labor Federation
E Other | The *dispute* began | asserted
E Business | *introduced* 12-hour | asserted | agent: the port operator | patient: 12-hour shifts
S | conveyor, *said* he had | speaker: Dang Van Manh
E Other | had *missed* his daughter's | reported | agent: he | patient: his daughter's wedding | place: Uong Bi | source: Dang Van Manh
E Culture | daughter's *wedding* in | reported | agent: his daughter | place: Uong Bi | source: Dang Van Manh
R | Federation *vice chairwoman* Tran | person: Tran Thi Hong Nhung | organization: Quang Ninh Provincial Labor Federation
S | Nhung *told* Tuoi | speaker: Tran Thi Hong Nhung
E Appointment | will *join* a new | planned | agent: Manh | agent: two others | patient: a new safety council
R | *Economist* Le Dang | person: Le Dang Khoa | organization: Fulbright University Vietnam
S | Vietnam, *said* such | speaker: Le Dang Khoa
E Movement | Cam Pha *shipped* 38 | asserted | agent: Cam Pha | patient: 38 million tonnes | time: last year | destination: power plants in Thai Binh and Hai Phong
L memberOf | subject: Tran Thi Hong Nhung | object: Quang Ninh Provincial Labor Federation
L within | subject: Cam Pha | object: Quang Ninh

# KAREN VILLAGERS RETURN TO LAY KAY KAW
E Movement | VILLAGERS *RETURN* TO | asserted | agent: KAREN VILLAGERS | destination: LAY KAY KAW
E Movement | have *gone back* to | reported | agent: Several hundred people | destination: Lay Kay Kaw | source: aid workers | again
E Movement | *emptied* by fighting | asserted | patient: a town | place: Lay Kay Kaw | time: in December 2021
E Military | emptied by *fighting* in | asserted | place: Lay Kay Kaw | time: in December 2021
E Business | to *plant* rice | planned | agent: Several hundred people | patient: rice | time: before the rains | place: Lay Kay Kaw
S | aid workers *said* | speaker: aid workers
R | a *field officer* of | person: Saw Eh Htoo Wah | organization: Karen Human Rights Group
S | Group, *said* families | speaker: Saw Eh Htoo Wah
E Movement | families *crossed* the | reported | agent: families | patient: Moei River | origin: Mae Sot | source: Saw Eh Htoo Wah
R | *district secretary* Padoh | person: Saw Kler Say | organization: KNU
S | Kler Say *said* mines | speaker: Saw Kler Say
E Military | had been *cleared* from | reported | patient: mines | place: the main road | source: Saw Kler Say
E Movement | who *returned* with four | asserted | agent: Naw Mu Paw | again
E Other | *found* her church | asserted | agent: Naw Mu Paw | patient: her church
S | she *said*. | speaker: she
S | has *warned* that cuts | speaker: The Border Consortium
E Business | that *cuts* by | asserted | agent: USAID
L memberOf | subject: Saw Eh Htoo Wah | object: Karen Human Rights Group
L memberOf | subject: Saw Kler Say | object: KNU
L within | subject: Lay Kay Kaw | object: Karen State

# Ex-mayor of Zamboanga del Sur town acquitted of graft
E Legal | town *acquitted* of | asserted | patient: Ex-mayor of Zamboanga del Sur town
E Crime | acquitted of *graft* | alleged | agent: Ex-mayor of Zamboanga del Sur town
E Legal | has *acquitted* a former | asserted | agent: The Sandiganbayan | patient: a former town mayor | again
R | a former *town mayor* of graft | person: Generoso “Boy” Pacaldo III | place: Dumingag
E Crime | mayor of *graft* over | alleged | agent: a former town mayor | again
E Business | over the *purchase* of | asserted | agent: Dumingag | patient: six multicabs | time: in 2014
S | 2014, *saying* prosecutors | speaker: The Sandiganbayan
E Business | Dumingag *overpaid* | denied | agent: Dumingag | source: The Sandiganbayan
E Legal | 41-page *ruling*, the | asserted | agent: Fourth Division | again
S | Division *said* Generoso | speaker: Fourth Division
R | *Associate Justice* Lourdes | person: Lourdes Evardone | organization: Sandiganbayan
E Legal | *wrote* the decision | asserted | agent: Lourdes Evardone | patient: the decision | again
S | had *argued* that | speaker: The Office of the Ombudsman
E Crime | mayor *favored* a dealer | alleged | agent: the mayor | patient: a dealer in Pagadian | source: The Office of the Ombudsman
S | Party, *said* he bore | speaker: Pacaldo
E Business | I *planted* rubber | reported | agent: I | patient: rubber | time: for ten years | source: he
S | he *told* DXPR | speaker: he
R | *treasurer* Ma. Theresa | person: Ma. Theresa Lumasag
E Death | *died* in 2020 | asserted | patient: Ma. Theresa Lumasag | time: in 2020
R | *Fr.* Jerome | person: Jerome Lumasag
E Legal | *attended* the hearing | asserted | agent: Jerome Lumasag | patient: the hearing | place: Quezon City
E Legal | the *hearing* in Quezon | asserted | place: Quezon City
L partOf | subject: Fourth Division | object: Sandiganbayan
L memberOf | subject: Lourdes Evardone | object: Sandiganbayan
L memberOf | subject: Pacaldo | object: Nacionalista Party
L childOf | subject: Jerome Lumasag | object: Ma. Theresa Lumasag
L within | subject: Dumingag | object: Zamboanga del Sur

# Papua nurses trek to measles outbreak
E Movement | nurses *trek* to measles | asserted | agent: Papua nurses | destination: measles outbreak
E Health | measles *outbreak* | asserted | place: Papua
E Movement | six nurses *walked* for | asserted | agent: A team of six nurses | destination: villages | time: two days | again
E Health | have *fallen ill* with | asserted | patient: at least 37 children | place: Pegunungan Bintang | again
S | airstrip,” *said* team | speaker: Yuliana Kogoya
R | said *team leader* Yuliana | person: Yuliana Kogoya | organization: Oksibil General Hospital
E Movement | vaccine *travelled* in | asserted | patient: The vaccine
R | of a *porter*, Melkias | person: Melkias
R | *director of disease control*, Suryadi | person: Suryadi | organization: Health Ministry
S | Suryadi, *said* cases | speaker: Suryadi
E Health | cases had also been *found* in | reported | patient: cases | place: Yahukimo | source: Suryadi | again
S | He *denied* that | speaker: He
E Other | been *slow* to respond | denied | agent: Jakarta | source: He
E Business | are *collecting* blankets | asserted | agent: Indonesian Red Cross (PMI) volunteers | patient: blankets | place: Jayapura
R | *Lawmaker* Agustina | person: Agustina Mandacan | organization: Indonesian Democratic Party of Struggle
S | (PDI-P) *asked* why only | speaker: Agustina Mandacan
E Health | had been *immunized* | reported | patient: 41 percent of the children | source: Agustina Mandacan
E Other | church *lent* its | reported | agent: The local GKI church | patient: its bell tower | source: Antara
S | Antara *reported* | speaker: Antara
L memberOf | subject: Yuliana Kogoya | object: Oksibil General Hospital
L memberOf | subject: Suryadi | object: Health Ministry
L memberOf | subject: Agustina Mandacan | object: Indonesian Democratic Party of Struggle
L within | subject: Pegunungan Bintang | object: Papua Highlands

# Perodua EV plant in Rawang to hire 600
E Appointment | to *hire* 600 | planned | agent: Perodua EV plant | patient: 600 | place: Rawang
E Appointment | will *hire* 600 workers | planned | agent: Perusahaan Otomobil Kedua Sdn Bhd | patient: 600 workers | time: in the third quarter | again
E Business | line *starts* in | planned | patient: its second electric vehicle line | place: Rawang | time: in the third quarter
R | *President and chief executive officer* Datuk | person: Azman Rosli | organization: Perodua
S | Rosli *said* two-thirds | speaker: Azman Rosli
S | he *told* reporters | speaker: he
E Agreement | after *signing* a memorandum | asserted | agent: he | agent: Universiti Putra Malaysia | patient: a memorandum
R | Research *analyst* Wan | person: Wan Mustaqim | organization: Kenanga Research
E Publication | *kept* an "outperform" call | asserted | agent: Wan Mustaqim | patient: an "outperform" call
R | Association *president* Cheah | person: Cheah Soon Hock | organization: Malaysian Automotive Association
S | Hock *said* the Myvi | speaker: Cheah Soon Hock
E Legislation | has *extended* duty | asserted | agent: The Investment, Trade and Industry Ministry | patient: duty exemptions | time: to 2027
L leads | subject: Azman Rosli | object: Perodua
L memberOf | subject: Wan Mustaqim | object: Kenanga Research
L leads | subject: Cheah Soon Hock | object: Malaysian Automotive Association
L ownerOf | subject: UMW Holdings | object: Perodua
L within | subject: Rawang | object: Selangor

# Hawker's son heads for Bocuse d'Or
E Movement | son *heads* for | asserted | agent: Hawker's son | destination: Bocuse d'Or
S | Hao *told* his father | speaker: Lim Zhi Hao
E Other | *put down* his | asserted | agent: the older man | patient: his ladle
S | ladle and *said* | speaker: the older man
R | *sous chef* from | person: Lim Zhi Hao
E Culture | will *represent* Singapore | planned | agent: the 29-year-old sous chef | patient: Singapore | place: Lyon | again
R | His *coach* is | person: Bruno Delacourt
E Business | who used to *run* the kitchen | asserted | agent: Bruno Delacourt | patient: the kitchen | place: Fullerton Hotel
E Business | are *paying* for | asserted | agent: Enterprise Singapore | agent: Singapore Chefs' Association | patient: a rehearsal kitchen | place: Ubi
S | Lyon,” *says* Mr | speaker: Lim
E Other | has *tasted* the | asserted | agent: He | patient: the competition dish
S | *according* to CNA | speaker: CNA
L childOf | subject: Lim Zhi Hao | object: Lim Ah Bah
L within | subject: Toa Payoh | object: Singapore
L locatedIn | subject: Block 210 | object: Lorong 8 Market

# Spratly patrols “routine”, Beijing says
E Military | Spratly *patrols* “routine” | reported | place: Spratly | source: Beijing
S | Beijing *says* | speaker: Beijing
S | what Beijing *called* routine | speaker: Beijing
E Military | called routine *patrols* near | asserted | agent: Ships of the China Coast Guard | place: Second Thomas Shoal | time: on Tuesday | again
E Military | Manila *resupplied* its | asserted | agent: Manila | patient: its outpost | place: Second Thomas Shoal
R | Foreign Ministry *spokeswoman* Shao | person: Shao Ning | organization: Foreign Ministry
S | Ning *told* a regular | speaker: Shao Ning
E Meeting | a regular *briefing* that | asserted | agent: Shao Ning
E Other | been “*informed* in | reported | patient: the Philippines | source: Shao Ning
R | *Commodore* Rey | person: Rey Villaluz
R | Villaluz, *spokesman* of the | person: Rey Villaluz | organization: Philippine Coast Guard
S | Sea, *said* no water | speaker: Rey Villaluz
E Attack | water cannon was *used* | denied | instrument: water cannon | source: Rey Villaluz
S | Japan *urged* restraint | speaker: Australia
R | a *fellow* at | person: Harold Webb | organization: Lowy Institute
S | Sydney, *said* both | speaker: Harold Webb
E Meeting | ASEAN *Summit*, at | planned
E Meeting | is to be *discussed* yet | planned | patient: a code of conduct for the South China Sea
L memberOf | subject: Shao Ning | object: Foreign Ministry
L memberOf | subject: Rey Villaluz | object: Philippine Coast Guard
L memberOf | subject: Harold Webb | object: Lowy Institute
L headquarteredIn | subject: Lowy Institute | object: Sydney

# Niigata brewery turns rice surplus into whisky
E Business | brewery *turns* rice | asserted | agent: Niigata brewery | patient: rice surplus
E Business | started to *sell* whisky | asserted | agent: A 230-year-old sake brewery | patient: whisky | place: Murakami
R | 12th-generation *president*, said | person: Genjiro Iwafune
S | president, *said* it had | speaker: Genjiro Iwafune
E Legal | to *grant* a license | reported | agent: National Tax Agency | patient: a license | source: Genjiro Iwafune
S | Iwafune *said* with | speaker: Iwafune
R | *Farmer* Setsuko | person: Setsuko Honma
S | Honma, 66, *said* she | speaker: Setsuko Honma
E Business | she *earned* more | reported | agent: she | patient: more | time: in 2021 | source: Setsuko Honma
E Movement | have both *sent* people | reported | agent: Suntory | agent: Nikka | patient: people | source: she
S | she *told* The Yomiuri | speaker: she
L within | subject: Murakami | object: Niigata Prefecture

# Prosecutors seek 5 years for ex-mayor of Gunsan
E Legal | Prosecutors *seek* 5 | asserted | agent: Prosecutors | patient: ex-mayor of Gunsan
E Legal | Thursday *demanded* a five-year | asserted | agent: Prosecutors | patient: a five-year prison term | time: on Thursday | again
R | a former *mayor* of Gunsan | person: Seo Ki-hyung | place: Gunsan
E Business | solar farm *contract* | asserted
E Legal | final *hearing* at | asserted | place: Jeonju District Court | time: on Thursday
S | they *said* Seo | speaker: they
E Crime | Seo had *passed* bidding | alleged | agent: Seo | patient: bidding documents | beneficiary: a high school classmate | source: they
S | Both *deny* the | speaker: Both
E Election | but *ran* as an | asserted | agent: Seo
E Election | 2022 local *elections* | asserted | time: 2022
R | His *lawyer*, Ryu | person: Ryu Hye-jin
S | Ryu Hye-jin, *called* the | speaker: Ryu Hye-jin
E Investigation | *looked into* the tender | asserted | agent: The Board of Audit and Inspection | patient: the tender | time: in 2023
E Publication | a *report* by Hankyoreh | asserted | agent: Hankyoreh
E Legal | A *ruling* is due | planned | time: on Jan. 15 | source: Hwang Min
R | *court spokesman* Hwang | person: Hwang Min | organization: Jeonju District Court
S | Hwang Min *said* | speaker: Hwang Min
L memberOf | subject: Seo | object: People Power Party
L memberOf | subject: Hwang Min | object: Jeonju District Court
L within | subject: Gunsan | object: North Jeolla Province

# Chiefs too strong for Drua in Suva mud
E Sport | Chiefs *scored* three | asserted | agent: The Chiefs | patient: three tries | place: HFC Bank Stadium | time: on Saturday
E Sport | to *beat* Fijian | asserted | agent: The Chiefs | patient: Fijian Drua | place: HFC Bank Stadium | time: on Saturday
R | *Captain* Tevita | person: Tevita Nasilasila | organization: Fijian Drua
E Sport | he *touched down* twice | asserted | agent: he | time: before the break
R | But *hooker* Sam | person: Sam Fuimaono | organization: Chiefs
E Sport | *barged* over from | asserted | agent: Sam Fuimaono
R | and *fly half* Cody | person: Cody Ransfield | organization: Chiefs
E Sport | Ransfield *kicked* the | asserted | agent: Cody Ransfield | patient: the rest
S | the ball," *said* Chiefs | speaker: Wayne Dalzell
R | said Chiefs *coach* Wayne | person: Wayne Dalzell | organization: Chiefs
E Sport | The Drua *play* the | planned | agent: The Drua | agent: the Brumbies | place: Canberra | time: next week
E Sport | Crusaders *host* Moana | planned | agent: the Crusaders | agent: Moana Pasifika | time: next week
R | Union *chief executive* Koli | person: Koli Ravouvou | organization: Fiji Rugby Union
S | Ravouvou *said* prop | speaker: Koli Ravouvou
R | said *prop* Mesake | person: Mesake
E Health | had *gone* to hospital | reported | agent: Mesake | destination: hospital | source: Koli Ravouvou
E Health | for a *scan* and | reported | patient: Mesake | source: Koli Ravouvou
E Sport | would *miss* the Pacific | planned | agent: Mesake | patient: Pacific Nations Cup | source: Koli Ravouvou
L memberOf | subject: Wayne Dalzell | object: Chiefs
L leads | subject: Koli Ravouvou | object: Fiji Rugby Union
L memberOf | subject: Tevita Nasilasila | object: Fijian Drua

# Koala found in Penrith pub beer garden
E Rescue | Koala *found* in | asserted | patient: Koala | place: Penrith
E Culture | *quiz* night | asserted | place: Log Cabin Hotel
E Movement | question 14 *walked* in | asserted | agent: the answer to question 14
R | *publican* Daz | person: Daz Kowalczyk
S | Kowalczyk *said* | speaker: Daz Kowalczyk
E Rescue | WIRES *arrived* at | asserted | agent: Rescuers from WIRES | time: at 9.20pm
R | *Volunteer* Meredith | person: Meredith Auld | organization: WIRES
S | Auld *said* the animal | speaker: Meredith Auld
E Other | since *named* Trivia | asserted | patient: the animal
E Movement | had probably *come down* from | reported | agent: the animal | origin: Blue Mountains | source: Meredith Auld
E Injury | no *injuries* | denied | source: A vet at Taronga Wildlife Hospital
E Culture | Quizerables *won* by | asserted | agent: Team Les Quizerables
R | *captain* Ash | person: Ash Dhillon | organization: Les Quizerables
S | Dhillon *told* ABC | speaker: Ash Dhillon
L memberOf | subject: Meredith Auld | object: WIRES
L memberOf | subject: Ash Dhillon | object: Les Quizerables
L locatedIn | subject: Log Cabin Hotel | object: Penrith

# School in Bougainville names hall after founder
E Culture | Bougainville *names* hall | asserted | agent: School in Bougainville | patient: hall | beneficiary: founder
E Meeting | soon hold *assemblies* in | planned | agent: STUDENTS of Hutjena Secondary School | place: a hall
E Other | who *taught* the first | asserted | agent: the man | patient: the first class | place: under a mango tree
E Culture | was *remembered* last | asserted | agent: Ezekiel Masatt | patient: Linus Hakena | time: last Friday
R | by *President* Ezekiel | person: Ezekiel Masatt | organization: Autonomous Bougainville Government
E Other | Linus *gave* me | reported | agent: Teacher Linus | patient: one shilling | beneficiary: me | source: the President
R | “*Teacher* Linus | person: Linus
S | the President *said* | speaker: the President
E Business | was *paid* for by | asserted | agent: the Hutjena parish | agent: New Zealand High Commission | agent: Bank South Pacific | patient: The K2.3 million building
R | *Principal* Mrs | person: Clothilda Tsiperau | organization: Hutjena Secondary School
S | Tsiperau *urged* parents | speaker: Clothilda Tsiperau
R | *Bishop* Bernard | person: Bernard Tsiroats | organization: Diocese of Bougainville
E Culture | *blessed* the hall | asserted | agent: Bernard Tsiroats | patient: the hall
S | *understands* that the | speaker: The National
E Business | will be *finished* after | planned | patient: the roof | time: after the Bougainville Chocolate Festival | source: The National
L leads | subject: Ezekiel Masatt | object: Autonomous Bougainville Government
L leads | subject: Clothilda Tsiperau | object: Hutjena Secondary School
L leads | subject: Bernard Tsiroats | object: Diocese of Bougainville
L locatedIn | subject: Hutjena Secondary School | object: Buka Island

# Preah Vihear durian sellers feel border pinch
S | district *say* business | speaker: Traders in Choam Ksant district
E Business | business has *fallen* by | reported | patient: business | source: Traders in Choam Ksant district | place: Choam Ksant
E Other | was *closed*. | reported | patient: the An Ses crossing with Thailand | place: An Ses | source: Traders in Choam Ksant district
S | thank you," she *said* | speaker: she
R | Administration *spokesman* Kem | person: Kem Visal | organization: Preah Vihear Provincial Administration
S | Kem Visal *said* Governor | speaker: Kem Visal
R | said *Governor* Prak | person: Prak Saroeun | place: Preah Vihear
E Meeting | had *met* officials | reported | agent: Prak Saroeun | agent: officials of the Ministry of Commerce | source: Kem Visal
E Business | to *find* buyers | planned | agent: Prak Saroeun | patient: buyers | place: Phnom Penh
E Business | has *taken* two | asserted | agent: Aeon Mall | patient: two truckloads
R | *president* of the Cambodian | person: Ly Hour Meng | organization: Cambodian Chamber of Agriculture
S | Agriculture, *called* for | speaker: Ly Hour Meng
E Business | *face* the same | asserted | agent: Thai growers | patient: the same glut | place: Kantharalak
E Meeting | *talks* in Kuala | reported | agent: General Border Committee | place: Kuala Lumpur | source: a Ministry of National Defence statement
S | statement *said* | speaker: a Ministry of National Defence statement
L memberOf | subject: Kem Visal | object: Preah Vihear Provincial Administration
L leads | subject: Prak Saroeun | object: Preah Vihear Provincial Administration
L leads | subject: Ly Hour Meng | object: Cambodian Chamber of Agriculture
L within | subject: Kantharalak | object: Sisaket
L within | subject: Choam Ksant | object: Preah Vihear

# Son La plum growers blame early bloom on warm winter
S | growers *blame* early | speaker: Son La plum growers
E Other | early *bloom* on | reported | place: Son La | source: Son La plum growers
E Other | Moc Chau *flowered* five | asserted | patient: Plum trees around Moc Chau | place: Moc Chau | time: five weeks early this year | again
E Business | have *grown* plums | reported | agent: I | patient: plums | time: for thirty-one years | source: Ha Thi Xuan
S | blossoms,” *said* Ha | speaker: Ha Thi Xuan
S | Forecasting *said* the average | speaker: The National Center for Hydro-Meteorological Forecasting
R | Its *deputy head*, Mai | person: Mai Van Thuc | organization: National Center for Hydro-Meteorological Forecasting
S | Thuc, *blamed* a | speaker: Mai Van Thuc
S | *expects* a cold | speaker: Thuc's agency
E Disaster | a cold *spell* after | planned | time: after the Kitchen Gods festival | source: Thuc's agency
E Science | are *testing* a variety | asserted | agent: Scientists at the Vietnam National University of Agriculture | patient: a variety from Yunnan
R | a H'mong *farmer* in | person: Giang A Pao | place: Van Ho
E Business | has *planted* avocado | asserted | agent: Giang A Pao | patient: avocado | place: Van Ho
E Business | seedlings *bought* through | asserted | agent: Giang A Pao | patient: seedlings
L memberOf | subject: Mai Van Thuc | object: National Center for Hydro-Meteorological Forecasting
L within | subject: Moc Chau | object: Son La

# Temple fair brawl lands seven in Nakhon Si Thammarat court
E Attack | fair *brawl* lands | asserted
E Legal | brawl *lands* seven | asserted | patient: seven | place: Nakhon Si Thammarat
E Legal | Seven men *appeared* before | asserted | agent: Seven men | place: Nakhon Si Thammarat Provincial Court | time: yesterday | again
E Attack | over a *fight* at | asserted | agent: Seven men | place: Thung Song | again
E Injury | with a *broken* collarbone | asserted | patient: a singer
R | The *singer*, Waraporn | person: Waraporn Srisuk
E Injury | was *hit* by a | asserted | patient: Waraporn Srisuk | instrument: a loudspeaker | again
S | She *told* the | speaker: She
E Other | that she *forgave* “the | reported | agent: she | patient: the loudspeaker | source: She
R | *Police prosecutor* Pol | person: Decha Thongkham
R | *Pol Lt Col* Decha | person: Decha Thongkham
S | Thongkham *said* the quarrel | speaker: Decha Thongkham
E Attack | the *quarrel* began | reported | source: Decha Thongkham | again
E Legal | were *released* on bail | asserted | patient: All seven
R | Their *lawyer*, Hasan | person: Hasan Binlateh
R | *Abbot* Phra | person: Wisut
E Culture | has *cancelled* next | asserted | agent: Wisut | patient: next year's fair
E Culture | year's *fair*. The | denied | time: next year's
S | mostly, *says* the abbot | speaker: the abbot
L memberOf | subject: Hasan Binlateh | object: Lawyers Council of Thailand
L within | subject: Thung Song | object: Nakhon Si Thammarat

# Manipur border trade town counts on Tamu reopening
E Other | Tamu *reopening* | planned | patient: Tamu
E Other | are *sweeping out* stores | asserted | agent: Shopkeepers in Tamu | patient: stores | place: Tamu
E Business | have been *shut* since | asserted | patient: stores | time: since 2022
E Meeting | hoping that *talks* between | asserted | agent: Naypyitaw | agent: New Delhi
E Business | who *sold* slippers | asserted | agent: Sein Win | patient: slippers | place: Nan Phar Lon Market
S | Market, *said* he kept | speaker: Sein Win
E Other | said he *kept* his | reported | agent: he | patient: his stock | source: Sein Win
S | ones,” he *said* | speaker: he
S | both *claim* influence | speaker: The Kuki National Army-Burma
S | Moreh *said* only | speaker: An officer of the Assam Rifles
S | She *told* Mizzima | speaker: She
L ownerOf | subject: Lalrinmawii Chhangte | object: Golden Peacock
L within | subject: Tamu | object: Sagaing Region
L within | subject: Sagaing Region | object: Myanmar

# Grade 6 pupil from Tawi-Tawi tops science fair
E Science | Tawi-Tawi *tops* science | asserted | agent: Grade 6 pupil from Tawi-Tawi | patient: science fair
E Movement | *rode* a pump | asserted | agent: Fatima Sarah Jumdail | patient: a pump boat | time: nine hours
E Science | to *compete* in | asserted | agent: Fatima Sarah Jumdail | place: National Science and Technology Fair
E Movement | She *came home* with | asserted | agent: She
E Science | *tried* it and | asserted | agent: Judges from the Department of Science and Technology | patient: it
R | seaweed *farmer*, Hadji | person: Abdurasad Jumdail
R | Her *teacher*, Rowena | person: Rowena “Weng” Kiram-Santos | organization: Bongao Central Elementary School
E Business | *paid* for the boat | asserted | agent: Rowena “Weng” Kiram-Santos | patient: the boat
R | *Education Minister* Mohaimin | person: Mohaimin Lucman | place: Bangsamoro Autonomous Region in Muslim Mindanao
S | *promised* the girl | speaker: Mohaimin Lucman
E Other | girl a *scholarship* | planned | agent: Mohaimin Lucman | beneficiary: the girl
S | Sarah *told* the | speaker: Sarah
L childOf | subject: Sarah | object: Abdurasad Jumdail
L memberOf | subject: Rowena “Weng” Kiram-Santos | object: Bongao Central Elementary School
L memberOf | subject: Sarah | object: Bongao Central Elementary School
L within | subject: BONGAO | object: Tawi-Tawi

# Tangerang court rejects suit against reclamation
E Legal | court *rejects* suit | asserted | agent: Tangerang court | patient: suit
E Legal | rejects *suit* against | asserted
E Business | against *reclamation* | asserted
E Legal | has *rejected* a lawsuit | asserted | agent: The Tangerang District Court | patient: a lawsuit | again
E Legal | a *lawsuit* filed | asserted | agent: fishermen from Kronjo | patient: a company | again
E Business | is *filling in* part | asserted | agent: a company | patient: part of Jakarta Bay | place: Jakarta Bay | again
R | *Chief judge* Ferdinand | person: Ferdinand Lumban Tobing | organization: Tangerang District Court
E Legal | Tobing *ruled* that | asserted | agent: Ferdinand Lumban Tobing
R | *Lawyer* Dewi | person: Dewi Kartika Sari | organization: Jakarta Legal Aid Institute
S | Jakarta) *said* her | speaker: Dewi Kartika Sari
E Legal | *do* exactly that | planned | agent: her clients | source: Dewi Kartika Sari
S | Dewi *told* reporters | speaker: Dewi
R | One of the *fishermen*, Tarmizi | person: Tarmizi
S | Tarmizi, *said* that | speaker: Tarmizi
E Movement | had to *sail* past | reported | agent: he | destination: Pulau Tunda | source: Tarmizi
E Investigation | Ministry *sealed* a | asserted | agent: The Maritime Affairs and Fisheries Ministry | patient: a bamboo fence | time: in 2025
E Other | has *asked* the National | asserted | agent: Walhi | patient: the National Police
L memberOf | subject: Dewi Kartika Sari | object: Jakarta Legal Aid Institute
L memberOf | subject: Ferdinand Lumban Tobing | object: Tangerang District Court
L within | subject: Kronjo | object: Banten

# PENANG FERRY FANS SAY GOODBYE TO OLD PULAU RIMAU
E Culture | FANS SAY *GOODBYE* TO | asserted | agent: PENANG FERRY FANS | patient: OLD PULAU RIMAU
E Other | Some *wept*, some | asserted | agent: Some
E Other | some *waved*, and | asserted | agent: some
E Culture | one man *played* a | asserted | agent: one man | patient: a trombone
E Movement | was *towed* away | asserted | patient: the last of the old ferries | origin: Pangkalan Sultan Abdul Halim
E Other | to *become* a floating | planned | patient: the last of the old ferries
R | Retired *purser* S. | person: S. Balakrishnan
E Movement | *sailed* on her | asserted | agent: S. Balakrishnan | time: for thirty-four years
S | sleep,” he *said* | speaker: he
R | Commission *chairman* Yeoh | person: Yeoh Teik Soon | organization: Penang Port Commission
S | Teik Soon *said* the | speaker: Yeoh Teik Soon
E Movement | would be *moored* off | planned | patient: the Pulau Rimau | place: Tanjung City Marina | source: Yeoh Teik Soon
E Business | after *repairs* in | planned | patient: the Pulau Rimau | place: Lumut
R | *Chief Minister* Ong | person: Ong Jin Aik | organization: Penang State Government
S | Jin Aik *said* the | speaker: Ong Jin Aik
E Business | would not *pay* for | denied | agent: Penang State Government | patient: the museum | source: Ong Jin Aik
E Culture | is to be *run* by | planned | agent: George Town World Heritage Incorporated | patient: the museum
E Business | has *moved* to Butterworth | asserted | patient: Puan Halimah's nasi lemak | destination: Butterworth
S | she *told* The Star | speaker: she
L leads | subject: Yeoh Teik Soon | object: Penang Port Commission
L leads | subject: Ong Jin Aik | object: Penang State Government
L within | subject: GEORGE TOWN | object: PENANG

# Sabah rangers find rare orchid on Mount Trusmadi
E Science | rangers *find* rare | asserted | agent: Sabah rangers | patient: rare orchid | place: Mount Trusmadi
E Science | last *recorded* in 1909 | asserted | patient: An orchid | time: in 1909
E Science | has been *found* on | asserted | agent: two rangers | patient: An orchid | place: the slopes of Mount Trusmadi | again
E Other | were *looking* for | asserted | agent: two rangers | patient: a lost drone
E Science | *photographed* the plant | asserted | agent: Jukurin Gimbang | agent: Maslin bin Sulaiman | patient: the plant
E Other | *sent* the picture | asserted | agent: Jukurin Gimbang | agent: Maslin bin Sulaiman | patient: the picture | beneficiary: a botanist
E Other | *ate* their | asserted | agent: Jukurin Gimbang | agent: Maslin bin Sulaiman | patient: their lunch
S | Maslin *said* | speaker: Maslin
E Science | *identified* it as | asserted | agent: Audrey Chin Vui Lee | patient: it
E Science | has *asked* Kew | asserted | agent: Audrey Chin Vui Lee | patient: Kew Gardens
R | *Chief Conservator of Forests* Datuk | person: Frederick Kumin
S | *declined* to say | speaker: Frederick Kumin
S | he *noted*, read | speaker: he
S | Keningau, *say* their | speaker: Villagers in Kampung Sinua
L memberOf | subject: Jukurin Gimbang | object: Sabah Forestry Department
L memberOf | subject: Maslin bin Sulaiman | object: Sabah Forestry Department
L memberOf | subject: Audrey Chin Vui Lee | object: Universiti Malaysia Sabah
L within | subject: Kampung Sinua | object: Keningau
L locatedIn | subject: Mount Trusmadi | object: Sabah

# Fun run raises $1.2m for KK Women's and Children's Hospital
E Sport | Fun *run* raises | asserted
E Business | run *raises* $1.2m | asserted | agent: Fun run | patient: $1.2m | beneficiary: KK Women's and Children's Hospital
E Sport | *turned out* on Sunday | asserted | agent: More than 9,000 people | place: Marina Boulevard | time: on Sunday morning
E Sport | for a *run* along | asserted | agent: More than 9,000 people | place: Marina Boulevard | time: on Sunday morning | again
E Business | that *raised* $1.2 million | asserted | agent: a run along Marina Boulevard | patient: $1.2 million | beneficiary: premature babies | again
E Business | will *buy* 14 | planned | patient: 14 incubators | source: Sheryl Ramasamy
S | incubators, *said* Adjunct | speaker: Sheryl Ramasamy
R | *Adjunct Associate Professor* Sheryl | person: Sheryl Ramasamy
R | *head of neonatology* | person: Sheryl Ramasamy | organization: KK Women's and Children's Hospital
R | *President* Victor | person: Victor Seah
E Sport | *flagged off* the | asserted | agent: Victor Seah | patient: the 5km race
E Sport | the 5km *race* | asserted | again
E Movement | who *came* to Singapore | asserted | agent: Mohamed Ismail Kader Maideen | origin: Nagapattinam | destination: Singapore | time: in 1951
E Health | had given *birth* at | asserted | agent: Her mother | place: the hospital | time: in the 30th week
E Other | Force *closed* Shenton | asserted | agent: The Singapore Police Force | patient: Shenton Way | time: until 10am
L memberOf | subject: Sheryl Ramasamy | object: KK Women's and Children's Hospital

# Ulaanbaatar? No, Zhangbei: where the grass is paid for
E Agreement | a contract *signed* in March | asserted | agent: Beijing Municipal Forestry and Parks Bureau | patient: a contract | time: in March
E Business | *receive* 180 yuan | asserted | agent: herders | patient: 180 yuan a mu
E Agreement | has *signed up* with | asserted | agent: Bao Yinhua | patient: all of her land
S | work,” she *said* | speaker: she
R | bureau's *deputy director*, Meng | person: Meng Fanrong | organization: Beijing Municipal Forestry and Parks Bureau
S | Fanrong, *said* the number | speaker: Meng Fanrong
E Other | had *dropped* to three | reported | patient: the number of sandstorm days | time: last spring | source: Meng Fanrong
E Science | are *checking* that | asserted | agent: Researchers at the Chinese Academy of Sciences | patient: that | instrument: data from a Gaofen satellite
R | a *driver* for JD | person: Hu Lin | organization: JD Logistics | place: Zhangjiakou
E Business | has *stopped* buying | asserted | agent: Hu Lin | patient: mutton
S | Caixin *reported* that | speaker: Caixin
L memberOf | subject: Meng Fanrong | object: Beijing Municipal Forestry and Parks Bureau
L memberOf | subject: Hu Lin | object: JD Logistics
L within | subject: Zhangbei county | object: Hebei province

# ICAC charges four over Kai Tak stadium catering
E Legal | ICAC *charges* four | asserted | agent: ICAC | patient: four
E Legal | has *charged* four people | asserted | agent: The Independent Commission Against Corruption | patient: four people | again
E Crime | HK$3.2 million *bribe* for | alleged | agent: four people | place: Kai Tak Sports Park | source: Independent Commission Against Corruption
R | *director* of a food | person: Raymond Poon Chun-kit
R | *procurement officer* Yip | person: Yip Tsz-him
R | a *wholesaler* in | person: Mohammed Aslam Khan | place: Yuen Long
E Legal | will *appear* at | planned | agent: The four | place: Kwun Tong Magistrates' Courts | time: on Friday
E Crime | The *offences* fall | alleged | again
E Crime | The alleged *payments* were | alleged | time: before the Hong Kong Sevens | again
E Sport | Hong Kong *Sevens* | asserted
E Crime | *wrongdoing*, said | denied | agent: The park's operator
S | wrongdoing, *said* it had | speaker: The park's operator
E Investigation | it had *reported* the | reported | agent: it | patient: the matter | source: The park's operator
R | *columnist* Claudia | person: Claudia Ng Suk-yee
S | Suk-yee *wrote* in | speaker: Claudia Ng Suk-yee
E Appointment | was *suspended* in | asserted | patient: Yip | time: in March
L siblingOf | subject: Poon Lai-fong | object: Raymond Poon Chun-kit
L founderOf | subject: Claudia Ng Suk-yee | object: Civic Party

# Hualien indigenous radio marks 20 years on air
E Culture | radio *marks* 20 | asserted | agent: Hualien indigenous radio | patient: 20 years on air
E Culture | *celebrated* its 20th | asserted | agent: A radio station | patient: its 20th anniversary | place: Hualien | time: on Sunday | again
E Culture | live *singing* | asserted | time: 20 hours
R | *presents* the morning show | person: Dongi Lahok
S | show, *said* the station | speaker: Dongi Lahok
E Business | nearly *closed* after | denied | patient: the station | source: Dongi Lahok
E Disaster | the *earthquake* of | asserted | time: April 2024
E Accident | *fell over*. | reported | patient: a transmitter on Mount Liyu | place: Mount Liyu | source: Dongi Lahok
E Other | Listeners *brought* cables | asserted | agent: Listeners | patient: cables | patient: generators | patient: a wild boar
R | *Deputy Minister* Saidai | person: Saidai Tanivu | organization: Council of Indigenous Peoples
E Culture | *attended* the party | asserted | agent: Saidai Tanivu | agent: Wu Chia-ling | patient: the party
R | University *linguist* Wu | person: Wu Chia-ling | organization: National Dong Hwa University
S | Wu *said* that of | speaker: Wu
E Culture | now *lends* recorders | asserted | agent: The Indigenous Peoples Cultural Foundation | patient: recorders | beneficiary: grandparents
E Culture | has already *recorded* 400 | asserted | agent: Umi | patient: 400 lullabies | place: Ruisui
L memberOf | subject: Saidai Tanivu | object: Council of Indigenous Peoples
L memberOf | subject: Wu Chia-ling | object: National Dong Hwa University

# Convenience store manager saves Kochi woman from scam
E Rescue | manager *saves* Kochi | asserted | agent: Convenience store manager | patient: Kochi woman
E Crime | from *scam* | asserted | patient: Kochi woman
E Other | have *thanked* a | asserted | agent: Police in Shimanto | patient: a convenience store manager | place: Shimanto
E Rescue | who *kept* an elderly | asserted | agent: a convenience store manager | patient: an elderly customer | again
R | a convenience store *manager* who | person: Shinji Okabayashi | organization: Lawson
E Business | while *buying* prepaid | asserted | agent: the woman | patient: prepaid cards
E Crime | who had *called*. She | reported | source: he
S | Dubai,” he *recalled* | speaker: he
R | Station *chief* Fumie | person: Fumie Takechi | organization: Nakamura Police Station
E Other | *handed* Okabayashi | asserted | agent: Fumie Takechi | patient: a letter of appreciation | patient: a box of bonito flakes | beneficiary: Okabayashi
S | *According* to the National | speaker: the National Police Agency
E Crime | losses to so-called special *fraud* hit | reported | time: last year | source: National Police Agency
E Publication | *survey* found | asserted | agent: Cabinet Office
S | survey *found* that | speaker: A Cabinet Office survey
E Crime | had been *targeted* | reported | patient: 1 in 4 people over 75 | source: A Cabinet Office survey
S | spokesperson *noted* | speaker: an NTT spokesperson
E Other | has *switched off* her | asserted | agent: The woman | patient: her phone | time: until New Year's
L leads | subject: Fumie Takechi | object: Nakamura Police Station
L within | subject: Shimanto | object: Kochi Prefecture

# LG Twins end 12-game skid at Jamsil
E Sport | Twins *end* 12-game | asserted | agent: LG Twins | patient: 12-game skid | place: Jamsil
E Sport | Twins *beat* the | asserted | agent: The LG Twins | patient: the Kiwoom Heroes | place: Jamsil Baseball Stadium | time: on Friday
E Sport | *ending* the longest | asserted | agent: The LG Twins | patient: the longest losing streak | again
R | *Pinch hitter* Moon | person: Moon Seung-u | organization: LG Twins
E Sport | *singled* home Austin | asserted | agent: Moon Seung-u | patient: Austin Reddick | time: in the bottom of the 11th
S | Moon *said* | speaker: Moon
R | LG *starter* Kang | person: Kang Tae-min | organization: LG
E Sport | *gave up* three | asserted | agent: Kang Tae-min | patient: three runs
R | *Reliever* Son | person: Son
E Sport | *got* the win | asserted | agent: Son | patient: the win
E Appointment | was *traded* by | asserted | agent: KT | patient: he | time: in May
E Sport | Lotte *blanked* Hanwha | asserted | agent: Lotte | patient: Hanwha | place: Daejeon
E Sport | *thrashed* Doosan | asserted | agent: Samsung | patient: Doosan
E Sport | were *rained out* in | asserted | patient: The Kia Tigers | place: Gwangju
E Sport | league *breaks* on | planned | agent: The league | time: on Monday
E Sport | South Korea *open* against | planned | agent: South Korea | agent: Chinese Taipei
L memberOf | subject: Kang Tae-min | object: LG
L memberOf | subject: Moon Seung-u | object: LG Twins
L locatedIn | subject: Jamsil Baseball Stadium | object: Seoul

# Villagers in Madang take nickel refinery to court
E Legal | *take* nickel refinery to court | asserted | agent: Villagers in Madang | patient: nickel refinery
E Legal | *filed* a case | asserted | agent: LANDOWNERS from Basamuk Bay | patient: a case | place: National Court | again
E Other | *dumping* tailings | alleged | agent: a refinery | patient: tailings | place: the sea | source: LANDOWNERS from Basamuk Bay
R | Their *lawyer*, Ben | person: Ben Kera
S | Kera, *said* 3,000 | speaker: Ben Kera
E Legal | had *put* their names | reported | agent: 3,000 people from the Rai Coast | patient: their names | patient: thumb prints | source: Ben Kera
R | lead *plaintiff* Sama | person: Sama Mellombo
S | Mellombo *said* | speaker: Sama Mellombo
S | NiCo, *said* it followed | speaker: Ramu NiCo
R | *Mining Minister* Sir | person: Philip Yaku
S | Yaku *told* EMTV | speaker: Philip Yaku
R | before *Justice* Doreen | person: Doreen Pue
E Legal | has *asked* to be | asserted | agent: Transparency International Papua New Guinea
E Legal | of the *suit* | asserted | again
L ownerOf | subject: Metallurgical Corporation of China | object: Ramu NiCo
L locatedIn | subject: National Court | object: Madang

# Nadi taxi driver returns $14,000
E Other | driver *returns* $14,000 | asserted | agent: Nadi taxi driver | patient: $14,000
E Other | driver *found* $14,000 | asserted | agent: A TAXI driver | patient: $14,000 | place: the back seat of his car
E Movement | *drove* straight | asserted | agent: A TAXI driver | destination: the police
R | A *TAXI driver* found | person: Abdul Rahim Hussein | place: Nadi
S | kicked me,” *said* Abdul | speaker: Abdul Rahim Hussein
R | a kava *trader* from | person: Joeli Naqica | place: Kadavu
E Business | had *sold* a year's | asserted | agent: Joeli Naqica | patient: a year's harvest
E Other | was *crying* at | reported | agent: I | place: Bank of Baroda | source: Naqica
E Other | they *rang*,” | reported | agent: they | source: Naqica
S | Naqica *said*. | speaker: Naqica
R | Force *spokesperson* Ana | person: Ana Bulivou | organization: Fiji Police Force
S | Bulivou *said* the honesty | speaker: Ana Bulivou
E Business | has *offered* to pay | asserted | agent: The Land Transport Authority
E Business | to *pay* for | planned | agent: The Land Transport Authority | patient: Hussein's next permit
E Culture | will *give* him an | planned | agent: The Fiji Muslim League | patient: an award | beneficiary: him | time: on the Prophet's birthday | source: Fiji Sun
S | Sun *understands* | speaker: Fiji Sun
L memberOf | subject: Ana Bulivou | object: Fiji Police Force

# Alice Springs youth curfew lifted early
E Legislation | youth *curfew* lifted | asserted | place: Alice Springs
E Legislation | curfew *lifted* early | asserted | patient: Alice Springs youth curfew
E Legislation | have *lifted* a night | asserted | agent: The Northern Territory Police | patient: a night curfew | place: Alice Springs | time: three days ahead of schedule | again
R | *Acting Commander* Leanne | person: Leanne Trevorrow | organization: Northern Territory Police
S | Trevorrow *called* “the | speaker: Leanne Trevorrow
E Legislation | The *curfew* covered | asserted | place: the CBD | again
R | Arrernte *elder* Aunty | person: Maureen Perrurle
S | Perrurle *said* she had | speaker: Maureen Perrurle
E Movement | she had *walked* the | reported | agent: she | patient: the streets | time: every evening | source: Maureen Perrurle
S | tea,” she *said* | speaker: she
R | *Chief Minister* Craig | person: Craig Hollamby
S | *thanked* officers from | speaker: Craig Hollamby
E Movement | been *flown in* | asserted | patient: officers from South Australia | origin: South Australia
S | *questioned* whether the | speaker: North Australian Aboriginal Justice Agency
R | Council *chief executive* Walter | person: Walter Braedon | organization: Tangentyere Council
S | Braedon *said* the money | speaker: Walter Braedon
E Publication | *ran* his remark | asserted | agent: The NT News | patient: his remark
L memberOf | subject: Leanne Trevorrow | object: Northern Territory Police
L leads | subject: Walter Braedon | object: Tangentyere Council

# Bluff oysters late as Cyclone Tam swell lingers
E Disaster | Tam *swell* lingers | asserted | place: Bluff
E Business | stayed *tied up* in | asserted | patient: Oyster boats | place: Bluff | time: on Monday
E Disaster | as a *swell* left | asserted | place: Foveaux Strait | again
R | *Skipper* Graeme | person: Graeme “Sparrow” Skerrett
S | Skerrett *said* he had | speaker: Graeme “Sparrow” Skerrett
E Other | had *missed* the opening | reported | agent: he | patient: the opening day | source: Graeme “Sparrow” Skerrett
E Other | getting *married*, and | reported | agent: I | source: he
S | either,” he *said* | speaker: he
R | Company *spokesperson* Aroha | person: Aroha Waitiri-Stirling | organization: Bluff Oyster Management Company
S | *expected* the first | speaker: Aroha Waitiri-Stirling
E Movement | to *reach* Invercargill | planned | patient: the first sacks | destination: Invercargill | destination: Auckland | time: by Thursday | source: Aroha Waitiri-Stirling
S | scientists *say* the | speaker: NIWA scientists
E Culture | will *go ahead* on | planned | patient: The Bluff Oyster Festival | time: on May 23
E Legislation | *left* the quota | asserted | agent: Fisheries New Zealand | patient: the quota
E Disaster | a gale *warning* in | asserted | agent: MetService | place: Stewart Island
L memberOf | subject: Aroha Waitiri-Stirling | object: Bluff Oyster Management Company
L partOf | subject: Fisheries New Zealand | object: Ministry for Primary Industries

# Solomons doctors' union calls off go-slow
E Protest | union *calls off* go-slow | asserted | agent: Solomons doctors' union | patient: go-slow
E Protest | calls off *go-slow* | asserted | agent: Solomons doctors' union
E Protest | has *called off* a | asserted | agent: The Solomon Islands Medical Association | patient: a go-slow | place: National Referral Hospital | again
E Protest | off a *go-slow* at | asserted | agent: The Solomon Islands Medical Association | place: National Referral Hospital | again
E Agreement | government *agreed* to pay | asserted | agent: the government
E Business | to *pay* 18 months | planned | agent: the government | patient: 18 months of housing allowance
R | *President* Dr | person: Claude Wini | organization: Solomon Islands Medical Association
S | Wini *said* junior | speaker: Claude Wini
E Other | been *sleeping* in | reported | agent: junior doctors | place: an X-ray room | source: Claude Wini
S | name,” he *said* | speaker: he
R | *Permanent Secretary for Health* Nestor | person: Nestor Ghemu
E Agreement | *signed* the deal | asserted | agent: Nestor Ghemu | patient: the deal | time: on Tuesday
E Business | will *release* SBD6 | planned | agent: The Ministry of Finance and Treasury | patient: SBD6 million | time: before Easter
E Other | had all *offered* help | asserted | agent: St John Ambulance | agent: Chinese Embassy | agent: Australian High Commission | patient: help
E Protest | during the *dispute* | asserted | again
R | *Nurse* Lilly | person: Lilly Tome | place: Buala
S | Buala, *said* nurses | speaker: Lilly Tome
E Meeting | is to *meet* in | planned | agent: Solomon Islands Nurses Association | place: Kilu'ufi Hospital | time: on Saturday | source: Island Sun
S | Sun has *learned* | speaker: Island Sun
L leads | subject: Claude Wini | object: Solomon Islands Medical Association
L memberOf | subject: Lilly Tome | object: Solomon Islands Nurses Association
L locatedIn | subject: Kilu'ufi Hospital | object: Malaita Province

# Vanuatu Post? Wrong island: parcels for Savai'i turn up in Pago Pago
E Movement | *turn up* in | asserted | patient: parcels for Savai'i | destination: Pago Pago
E Business | *ordered* a sewing | asserted | agent: Malia Tuimaseve | patient: a sewing machine | beneficiary: her mother
E Movement | It *went* to | asserted | patient: It | destination: Auckland | destination: Honolulu | destination: Pago Pago
R | acting *manager* Lopeti | person: Lopeti Ah Sue | organization: Samoa Post
S | Sue *said* 212 | speaker: Lopeti Ah Sue
E Movement | had *gone* astray | reported | patient: 212 parcels | time: since July | source: Lopeti Ah Sue | again
E Accident | were *mixed up* | reported | patient: two codes | source: Lopeti Ah Sue
E Other | has *written* to | asserted | agent: He | patient: United States Postal Service
S | Samoa,” *said* Ms | speaker: Tuimaseve
R | *Minister of Communications* Toelupe | person: Toelupe Maoiautele Vaifale
S | FAST *told* the | speaker: Toelupe Maoiautele Vaifale
R | *Opposition whip* Leota | person: Leota Pepe | organization: Human Rights Protection Party
S | (HRPP), *asked* if | speaker: Leota Pepe
L leads | subject: Lopeti Ah Sue | object: Samoa Post
L memberOf | subject: Tuimaseve | object: Central Bank of Samoa
L memberOf | subject: Toelupe Maoiautele Vaifale | object: FAST
L memberOf | subject: Leota Pepe | object: Human Rights Protection Party

# VinFast bus fleet reaches Can Tho
E Movement | fleet *reaches* Can | asserted | patient: VinFast bus fleet | destination: Can Tho
E Business | *went into service* on | reported | patient: Forty electric buses | place: CAN THO | time: on Tuesday | source: Can Tho Department of Construction
S | Construction *said* | speaker: Can Tho Department of Construction
E Business | were *made* by VinFast | asserted | agent: VinFast | patient: The vehicles | place: Hai Phong
R | *Driver* Huynh | person: Huynh Ngoc Sang
S | bus, *said* the silence | speaker: Huynh Ngoc Sang
S | Sang *told* VnExpress | speaker: Sang
R | a lottery ticket *seller* with | person: Ly Thi Diem My
E Other | was *helped* up | asserted | agent: Duong Tan Loc | patient: Ly Thi Diem My
R | by *Vice Chairman* of | person: Duong Tan Loc | organization: Can Tho People's Committee
E Business | *lent* Vietnam | asserted | agent: The Asian Development Bank | patient: part of the cost | beneficiary: Vietnam
L memberOf | subject: Duong Tan Loc | object: Can Tho People's Committee
L within | subject: CAN THO | object: Vietnam

# KAYAH REBELS FREE 14 POLICEMEN
E Rescue | REBELS *FREE* 14 | asserted | agent: KAYAH REBELS | patient: 14 POLICEMEN
E Rescue | has *released* 14 | reported | agent: An ethnic armed group | patient: 14 captured policemen | place: eastern Myanmar | source: a spokesman | again
E Arrest | 14 *captured* policemen | asserted | agent: An ethnic armed group | patient: policemen
S | spokesman *said* on | speaker: a spokesman
E Movement | were *handed over* to | reported | patient: The men | beneficiary: relatives | place: Mese | source: Khu Reh Doh | again
S | border, *said* Khu | speaker: Khu Reh Doh
R | a *spokesman* said | person: Khu Reh Doh | organization: Karenni Nationalities Defence Force
S | much,” he *said* | speaker: he
E Rescue | of those *freed*, Corporal | asserted | patient: Aung Kyaw Min | again
R | *Corporal* Aung | person: Aung Kyaw Min
S | Min, *told* Kantarawaddy | speaker: Aung Kyaw Min
E Movement | had *travelled* from | asserted | agent: Tin Tin | origin: Magway
S | had *refused* to discuss | speaker: The State Administration Council
E Meeting | to *discuss* an exchange | denied | agent: The State Administration Council | patient: an exchange
E Other | was *informed*. | asserted | patient: The International Committee of the Red Cross
E Military | *Fighting* near | reported | place: Loikaw | source: Assistance Association for Political Prisoners
S | *according* to the Assistance | speaker: Assistance Association for Political Prisoners
L memberOf | subject: Khu Reh Doh | object: Karenni Nationalities Defence Force
L childOf | subject: Aung Kyaw Min | object: Tin Tin
L within | subject: Mae Hong Son | object: Thailand

# Bangkok court lets rapper keep passport
E Legal | court *lets* rapper | asserted | agent: Bangkok court | patient: rapper
E Legal | has *allowed* a rapper | asserted | agent: The South Bangkok Criminal Court | patient: a rapper | again
E Legal | rapper *charged* under | asserted | patient: a rapper
E Culture | can *tour* Europe | planned | agent: he | place: Europe
R | *rapper* charged | person: Thanawat "Dex" Limsakul
E Legal | is *accused* over | asserted | patient: Thanawat "Dex" Limsakul | again
E Legal | The *complaint* came | asserted | agent: Wichai Phromsorn
R | *district official* in | person: Wichai Phromsorn | place: Bang Na
S | judge *noted* that | speaker: The judge
E Legal | had *turned up* for | reported | agent: the singer | patient: every hearing | source: The judge
E Legal | Bail was *set* at | asserted | patient: Bail
S | (TLHR) *said* it was | speaker: Thai Lawyers for Human Rights
S | still there,” *said* his | speaker: Pimchanok
R | said his *lawyer*, Ms | person: Pimchanok
E Culture | will *play* at | planned | agent: The group | place: Roskilde Festival | time: in July
S | Administration *says* it | speaker: The Bangkok Metropolitan Administration
E Business | it has *filled* 11,000 | reported | agent: it | patient: 11,000 holes | source: The Bangkok Metropolitan Administration
L memberOf | subject: Thanawat "Dex" Limsakul | object: Yellow Noodles
L memberOf | subject: Pimchanok | object: Thai Lawyers for Human Rights

# PAGASA: Typhoon Uwan to spare Metro Manila
E Disaster | Uwan to *spare* Metro | planned | agent: Typhoon Uwan | patient: Metro Manila | source: PAGASA
E Disaster | slightly *weakened* as | reported | patient: Typhoon Uwan | time: on Wednesday | source: the state weather bureau
E Disaster | it *moved* toward | reported | agent: it | destination: Babuyan Islands | time: on Wednesday | source: the state weather bureau
E Disaster | likely to *spare* Metro | planned | agent: Typhoon Uwan | patient: Metro Manila | source: the state weather bureau | again
S | bureau *said*. | speaker: the state weather bureau
E Other | *raised* Signal | asserted | agent: Philippine Atmospheric, Geophysical and Astronomical Services Administration | patient: Signal No. 3 | place: Batanes | place: Cagayan
R | *Weather specialist* Grace | person: Grace Villarica
S | Villarica *said* waves | speaker: Grace Villarica
R | Authority *spokesman* Eunice | person: Eunice Magsino | organization: Philippine Ports Authority
S | Magsino *said* 1,400 | speaker: Eunice Magsino
E Other | were *stranded* in | reported | patient: 1,400 passengers | place: Matnog | place: Allen | source: Eunice Magsino
R | *Mayor* Nelson | person: Nelson Robinion | place: Santa Ana
E Movement | *ordered* the evacuation | asserted | agent: Nelson Robinion | patient: the evacuation
E Movement | the *evacuation* of | planned | patient: Barangay Casambalangan
S | he *said* over | speaker: he
E Movement | *canceled* 22 | asserted | agent: Cebu Pacific | agent: PAL | patient: 22 flights
L memberOf | subject: Grace Villarica | object: PAGASA
L memberOf | subject: Eunice Magsino | object: Philippine Ports Authority
L within | subject: Barangay Casambalangan | object: Santa Ana

# Aceh widow keeps the tsunami diary of a stranger
E Disaster | the *tsunami* diary | asserted | place: Aceh
E Disaster | sea *left* in her | asserted | agent: the sea | patient: a notebook | place: her mango tree | time: on the morning after the 2004 Indian Ocean tsunami
E Disaster | Ocean *tsunami*. | asserted | time: 2004 | again
E Publication | who *wrote* about | asserted | agent: Rini | patient: school
E Death | *lost* her husband | asserted | agent: Nurhayati | patient: Teuku Iskandar | place: Lampuuk
S | book,” she *said* | speaker: she
R | *Curator* Zulfikar | person: Zulfikar | organization: Aceh Tsunami Museum
S | Zulfikar *says* he | speaker: Zulfikar
E Investigation | he has *found* three | reported | agent: he | patient: three possible families | source: Zulfikar
E Other | have *offered* to dry | asserted | agent: Syiah Kuala University conservators | patient: the pages
R | *Imam* Tgk | person: Marzuki
S | *advised* her to | speaker: Marzuki
E Other | has *asked* for time | reported | agent: She | patient: time | source: Serambi Indonesia
S | *according* to Serambi | speaker: Serambi Indonesia
L spouseOf | subject: Nurhayati | object: Teuku Iskandar
L memberOf | subject: Zulfikar | object: Aceh Tsunami Museum
L within | subject: BANDA ACEH | object: Aceh

# DAP rep wants Ipoh old market saved
R | DAP *assemblyman* Wong | person: Wong Mun Fatt | organization: DAP | place: Kepayang
S | has *urged* the Ipoh | speaker: Wong Mun Fatt
S | building, *saying* that | speaker: Wong Mun Fatt
S | Kepayang rep *said* at | speaker: the Kepayang rep
E Meeting | a press *conference* yesterday | asserted | agent: the Kepayang rep | time: yesterday
R | *Mayor* Datuk | person: Rumaizi Zakaria | organization: Ipoh City Council | place: Ipoh
S | Zakaria *said* structural | speaker: Rumaizi Zakaria
E Publication | would *hand in* their | planned | agent: structural engineers from Universiti Teknologi Petronas | patient: their report | time: by Deepavali | source: Rumaizi Zakaria
R | Society *president* Law | person: Law Siak Kiang | organization: Perak Heritage Society
E Other | *offered* old photographs | asserted | agent: Law Siak Kiang | patient: old photographs
R | *Trader* M. | person: M. Saraswathy
S | there, *said* she would | speaker: M. Saraswathy
R | Perak *secretary* Chang | person: Chang Kok Weng | organization: MCA | place: Perak
S | *accused* Wong of | speaker: Chang Kok Weng
E Other | of *grandstanding* | alleged | agent: Wong | source: Chang Kok Weng
E Publication | *carried* both men | asserted | agent: Sin Chew Daily | patient: both men
L memberOf | subject: Wong Mun Fatt | object: DAP
L leads | subject: Law Siak Kiang | object: Perak Heritage Society
L memberOf | subject: Chang Kok Weng | object: MCA
L locatedIn | subject: Yau Tet Shin Market | object: Ipoh

# Data centre queue jumpers beware, says Johor minister
S | beware, *says* Johor | speaker: Johor minister
R | Johor *minister* | person: Ling Chee Hau | place: Johor
E Business | will be *sent* to the | planned | patient: Companies | destination: the back of the queue | source: Ling Chee Hau
R | Committee *chairman* Ling | person: Ling Chee Hau | organization: State Investment Committee
S | Hau *warned* on | speaker: Ling Chee Hau
E Meeting | was *speaking* at | asserted | agent: He | place: Johor-Singapore Special Economic Zone Forum
E Legal | had been *approved*, mostly | asserted | patient: 31 | place: Sedenak | place: Nusajaya | place: Pasir Gudang
R | Nasional *chief regulatory officer* Datin | person: Roslina Kassim | organization: Tenaga Nasional
S | Kassim *said* the grid | speaker: Roslina Kassim
R | Bank *economist* Suhaimi | person: Suhaimi Ariffin | organization: Maybank Investment Bank
S | Ariffin *reckons* each | speaker: Suhaimi Ariffin
E Legislation | *lifted* its own | asserted | agent: Singapore | patient: its own moratorium | time: in 2022
L leads | subject: Ling Chee Hau | object: State Investment Committee
L memberOf | subject: Roslina Kassim | object: Tenaga Nasional
L memberOf | subject: Suhaimi Ariffin | object: Maybank Investment Bank

# Kampong Ayer clinic boat gets solar roof
E Business | boat *gets* solar | asserted | agent: Kampong Ayer clinic boat | patient: solar roof
E Business | been *fitted* with | asserted | patient: A floating clinic | place: Kampong Ayer | again
E Business | panels *donated* by | asserted | agent: Brunei Shell Petroleum | patient: 36 solar panels
R | Health *officer* Dr | person: Norhayati binti Haji Tuah | organization: Ministry of Health
S | Tuah *said* vaccines | speaker: Norhayati binti Haji Tuah
E Movement | once *brought* ice | asserted | agent: Patients | patient: ice | origin: home
R | Retired *boatman* Pg | person: Damit
E Health | pressure *taken* under | asserted | patient: Damit
S | he *told* reporters | speaker: he
E Culture | *painted* kingfishers | asserted | agent: Universiti Brunei Darussalam students | patient: kingfishers | place: the hull
R | *Penghulu* Haji | person: Jaafar
S | Jaafar *said* that | speaker: Jaafar
R | A company *representative*, Fiona | person: Fiona Liew | organization: Brunei Shell Petroleum
S | *promised* to pass | speaker: Fiona Liew
E Other | to *pass on* the | planned | agent: Fiona Liew | patient: the request | time: before the Sultan's birthday
L memberOf | subject: Norhayati binti Haji Tuah | object: Ministry of Health
L memberOf | subject: Fiona Liew | object: Brunei Shell Petroleum

# Japan, Philippines to hold joint drill off Luzon
E Military | joint *drill* off | planned | agent: Japan | agent: Philippines | place: Luzon
E Military | naval *exercise* to date | planned | agent: Japan | agent: Philippines | place: waters west of Luzon | time: from Dec. 3 | source: Kazunari Uesugi | again
R | *Defense Minister* Kazunari | person: Kazunari Uesugi
S | Uesugi *said* on | speaker: Kazunari Uesugi
E Military | will *send* the destroyers | planned | agent: The Maritime Self-Defense Force | patient: Asahi | patient: Noshiro
E Military | is to *deploy* BRP | planned | agent: the Philippine Navy | patient: BRP Jose Rizal
E Military | *take part* as | planned | agent: Troops from the U.S. Marine Corps
E Military | the first *drill* since | planned | again
E Agreement | *took effect* | asserted | patient: the Reciprocal Access Agreement
S | Uesugi *told* a news | speaker: Uesugi
E Meeting | a news *conference* at | asserted | agent: Uesugi | place: Defense Ministry
R | *spokesperson* Col. | person: Xerxes Bulaong | organization: Armed Forces of the Philippines
R | *Col.* Xerxes | person: Xerxes Bulaong
S | *confirmed* the dates | speaker: Xerxes Bulaong
S | Command *said* it would | speaker: Southern Theater Command
S | (AFP) *reported* from | speaker: Agence France-Presse
L memberOf | subject: Xerxes Bulaong | object: Armed Forces of the Philippines
L partOf | subject: Southern Theater Command | object: People's Liberation Army

# Bank Indonesia holds rate as rupiah steadies
E Business | Indonesia *holds* rate | asserted | agent: Bank Indonesia | patient: rate
E Business | rupiah *steadies* | asserted | patient: rupiah
E Business | *left* its benchmark | asserted | agent: Bank Indonesia | patient: its benchmark rate | time: on Wednesday | again
E Publication | *polled* by | asserted | agent: Bloomberg | patient: 23 analysts
R | *Governor* Pramudya | person: Pramudya Wicaksono | organization: Bank Indonesia
S | Wicaksono *said* inflation | speaker: Pramudya Wicaksono
E Business | had *gained* 1.1 | reported | patient: the rupiah | time: since the end of October | source: Pramudya Wicaksono
S | quarter,” *said* Inge | speaker: Inge Halim
R | *chief economist* at | person: Inge Halim | organization: Bank Mandiri
S | Citi *expects* the | speaker: Citi
R | *Deputy Governor* Suhartini | person: Suhartini | organization: Bank Indonesia
S | *dismissed* concerns | speaker: Suhartini
E Legislation | *amended* the Financial | asserted | agent: House of Representatives | patient: the Financial Sector Omnibus Law
R | *Finance Minister* Luthfi | person: Luthfi Harahap
E Meeting | *attended* the meeting | asserted | agent: Luthfi Harahap | patient: the meeting
E Business | Indonesia *rose*, | asserted | patient: shares in Astra International and Unilever Indonesia | place: Indonesia Stock Exchange
E Business | *slipped*. | asserted | patient: GoTo
E Business | Index *ended* 0.4 | asserted | patient: The Jakarta Composite Index
L leads | subject: Pramudya Wicaksono | object: Bank Indonesia
L memberOf | subject: Inge Halim | object: Bank Mandiri
L memberOf | subject: Suhartini | object: Bank Indonesia

# Former deputy police chief jailed for 12 years in Lam Dong
E Legal | chief *jailed* for | asserted | patient: Former deputy police chief | place: Lam Dong
E Legal | on Monday *sentenced* a | asserted | agent: The People's Court of Lam Dong Province | patient: a former deputy police chief of Duc Trong | time: on Monday | again
R | former *deputy police chief* of Duc | person: Bui Quang Tuyen | place: Duc Trong
E Crime | for *taking* bribes | asserted | agent: a former deputy police chief of Duc Trong | patient: bribes | source: illegal loggers
E Legal | was *found guilty* of | asserted | patient: Bui Quang Tuyen
E Crime | *accepting* VND3.4 | asserted | agent: Bui Quang Tuyen | patient: VND3.4 billion | time: between 2019 and 2022 | again
E Legal | *received* between two | asserted | patient: Five subordinates
S | *According* to the indictment | speaker: the indictment
E Legal | the *indictment* by | asserted | agent: Supreme People's Procuracy
E Crime | Tuyen *warned* the gang | alleged | agent: Tuyen | patient: the gang | place: Bidoup-Nui Ba National Park | source: the indictment
R | Timber *trader* Phan | person: Phan Thi Loan
E Legal | was *given* 15 years | asserted | patient: Phan Thi Loan
R | *Presiding judge* Nguyen | person: Nguyen Duy Hung | organization: People's Court of Lam Dong Province
S | Hung *said* the offences | speaker: Nguyen Duy Hung
E Crime | said the *offences* had | reported | source: Nguyen Duy Hung | again
S | Tuyen *told* Thanh | speaker: Lawyers for Tuyen
E Legal | would *appeal* to the High | planned | agent: they | place: High People's Court in Ho Chi Minh City | source: Lawyers for Tuyen
L memberOf | subject: Nguyen Duy Hung | object: People's Court of Lam Dong Province
L within | subject: Duc Trong | object: Lam Dong

# Mindanao peace monitors renew mandate
E Agreement | monitors *renew* mandate | asserted | agent: Mindanao peace monitors | patient: mandate
E Agreement | will *stay* in | planned | agent: The Third Party Monitoring Team | place: Mindanao | time: for another two years | again
E Military | the *disarming* of | asserted | patient: former fighters of the Moro Islamic Liberation Front
R | *Peace adviser* Carlitos | person: Carlitos Abellanosa
R | *panel chair* Mohagher | person: Mohagher Dilangalen | organization: MILF
E Agreement | *exchanged* letters | asserted | agent: Carlitos Abellanosa | agent: Mohagher Dilangalen | patient: letters | place: Bangsamoro Government Center | time: on Thursday
E Military | have *handed in* their | asserted | agent: Some 26,000 combatants | patient: their weapons | again
S | The front *says* cash | speaker: The front
E Business | land *promised* under | reported | patient: cash and land | source: The front
R | The team's *chair*, former | person: Hüseyin Alpdoğan | organization: Third Party Monitoring Team
R | former Turkish *ambassador* Hüseyin | person: Hüseyin Alpdoğan
S | *urged* the Office | speaker: Hüseyin Alpdoğan
E Election | parliamentary *election*. | planned | time: 2026
E Military | *flared* last month | reported | place: Datu Hoffer | time: last month | source: MindaNews
S | MindaNews *reported* | speaker: MindaNews
E Business | Turkey *fund* the | asserted | agent: The European Union | agent: Turkey | patient: the monitors
L leads | subject: Hüseyin Alpdoğan | object: Third Party Monitoring Team
L memberOf | subject: Mohagher Dilangalen | object: MILF
L within | subject: Datu Hoffer | object: Maguindanao del Sur

# Kachin jade miners buried after slope gives way
E Accident | miners *buried* after | asserted | patient: Kachin jade miners
E Accident | slope *gives way* | asserted | patient: slope
E Accident | people were *buried* when | reported | patient: At least nine people | place: Hpakant | time: on Wednesday evening | source: rescue workers | again
E Accident | heap *collapsed* at | reported | patient: a waste heap | place: Hpakant | time: on Wednesday evening | source: rescue workers | again
S | workers *said*. | speaker: rescue workers
S | Organization *said* four | speaker: Labang Seng Aung
E Rescue | bodies had been *recovered* from | reported | patient: four bodies | place: Hseng Tawng | source: Labang Seng Aung
E Rescue | men *pulled out* alive | reported | patient: two men | source: Labang Seng Aung
E Accident | Among the *missing* was | asserted | patient: Maung Htay
E Military | which *took* most | asserted | agent: Kachin Independence Army | patient: most of Hpakant township | time: in 2024
S | officer *said* scavengers | speaker: A KIA officer
S | been *told* to keep | speaker: A KIA officer
E Disaster | *Rain* from | asserted | place: the north
E Disaster | *loosened* slopes | asserted | agent: Rain | patient: slopes | place: the north
S | Witness *says* the trade | speaker: Global Witness
L memberOf | subject: Labang Seng Aung | object: Myanmar Rescue Organization
L within | subject: Hpakant | object: Kachin State

# Siam Cement to shut Rayong cracker for six months
E Business | to *shut* Rayong | planned | agent: Siam Cement | patient: Rayong cracker | time: for six months
E Business | will *idle* its | planned | agent: Siam Cement Group | patient: its olefins plant | place: Map Ta Phut | time: from February | source: Thira Vongvanich | again
R | *president* Thira | person: Thira Vongvanich | organization: Siam Cement Group
S | Vongvanich *said* yesterday | speaker: Thira Vongvanich
E Publication | *reported* a third-quarter | asserted | agent: The conglomerate | patient: a third-quarter loss of 721 million baht
E Business | a third-quarter *loss* of | asserted | patient: The conglomerate | time: third-quarter
E Business | *fell* by 4% | asserted | patient: Sales at its packaging arm | time: third-quarter
S | Mr Thira *told* analysts | speaker: Thira
E Movement | will *move* to | planned | agent: About 300 staff | destination: Long Son Petrochemicals
E Business | being *refitted* to | asserted | patient: Long Son Petrochemicals
S | *warned* of further | speaker: The Federation of Thai Industries
R | Its *chairman*, Kriengsak | person: Kriengsak Tantiwong | organization: Federation of Thai Industries
S | Tantiwong, *called* on | speaker: Kriengsak Tantiwong
E Business | *cut* its target | asserted | agent: Kasikorn Securities | patient: its target price
E Business | *kept* a “buy” | asserted | agent: Bualuang | patient: a “buy” rating
L leads | subject: Thira Vongvanich | object: Siam Cement Group
L leads | subject: Kriengsak Tantiwong | object: Federation of Thai Industries
L partOf | subject: SCGP | object: Siam Cement Group
L partOf | subject: Long Son Petrochemicals | object: Siam Cement Group
L locatedIn | subject: Long Son Petrochemicals | object: Ba Ria-Vung Tau
L within | subject: Map Ta Phut | object: Rayong
L within | subject: Ba Ria-Vung Tau | object: Vietnam

# Kinmen ferry operators want crossings restored
S | Friday *asked* the Mainland | speaker: Operators of the ferries
E Other | Friday *asked* the Mainland | asserted | agent: Operators of the ferries | patient: Mainland Affairs Council | time: on Friday | place: Kinmen
S | Association, *said* that | speaker: Tung Shih-ming
E Movement | *used* the "mini | reported | agent: 1.6 million people | patient: the "mini three links" | time: in 2019 | source: Tung Shih-ming
R | MAC *spokesman* Yen | person: Yen Chih-cheng | organization: MAC
S | Yen Chih-cheng *replied* that | speaker: Yen Chih-cheng
E Death | fishermen *died* when | asserted | patient: two Chinese fishermen | time: In February 2024
E Accident | boat *capsized* while | asserted | patient: their boat | time: In February 2024
E Movement | while *fleeing* the | asserted | agent: two Chinese fishermen | patient: the Coast Guard Administration
R | Kinmen County *Councilor* Weng | person: Weng Pi-yun | place: Kinmen County
S | independent, *said* tourists | speaker: Weng Pi-yun
E Business | *spent* more | reported | agent: tourists from Fujian | patient: kaoliang liquor | source: Weng Pi-yun
S | has *blamed* Taipei | speaker: Taiwan Affairs Office
E Business | *plans* more flights | planned | agent: Mandarin Airlines | patient: more flights
L leads | subject: Tung Shih-ming | object: Kinmen Passenger Ship Association
L memberOf | subject: Yen Chih-cheng | object: MAC

# Gansu quake survivors spend second winter in prefabs
E Disaster | Gansu *quake* survivors | asserted | place: Gansu
E Other | survivors *spend* second | asserted | agent: Gansu quake survivors | place: prefabs
E Disaster | Jishishan *earthquake*, about | asserted | place: Jishishan | again
E Other | still *live* in | reported | agent: about 3,000 people | place: Northwest China | source: local officials | again
S | *according* to local | speaker: local officials
E Disaster | quake *hit* Jishishan | asserted | agent: The magnitude-6.2 quake | patient: Jishishan | place: Jishishan | time: on December 18, 2023 | again
R | a Salar *farmer*, lost | person: Ma Haibao
E Disaster | farmer, *lost* two | asserted | patient: two cows | patient: the wall of his kitchen | agent: Ma Haibao
S | Ma *said* the new | speaker: Ma
E Business | house would be *ready* before | planned | patient: the new house | time: before Spring Festival | source: Ma
R | *deputy head* of the Gansu | person: Xin Jianping | organization: Gansu Provincial Emergency Management Department
S | Department, *said* masons | speaker: Xin Jianping
E Rescue | has *delivered* 6,000 | asserted | agent: The Red Cross Society of China | patient: 6,000 quilts and stoves
E Disaster | a *mudslide* destroyed | asserted | place: Minhe
E Disaster | mudslide *destroyed* the | asserted | agent: a mudslide | patient: the village of Caotan | place: Minhe
E Business | has *built* a school | asserted | agent: Sinopec | patient: a school | place: Minhe
R | *Geologist* Deng | person: Deng Qiwen | organization: China Earthquake Administration
S | Administration *warned* that | speaker: Deng Qiwen
S | China Daily *reported* | speaker: China Daily
L memberOf | subject: Xin Jianping | object: Gansu Provincial Emergency Management Department
L memberOf | subject: Deng Qiwen | object: China Earthquake Administration
L within | subject: Caotan | object: Minhe

# Dunedin academics protest humanities cuts
E Protest | academics *protest* humanities | asserted | agent: Dunedin academics | patient: humanities cuts | place: Dunedin
E Business | humanities *cuts* | planned
E Protest | students *marched* down | asserted | agent: About 400 staff and students | place: George Street | time: yesterday | again
E Protest | to *protest* against | asserted | agent: About 400 staff and students | time: yesterday | again
E Business | to *close* its departments | planned | agent: University of Otago | patient: its departments of music and languages | again
R | *organiser* Phil | person: Phil Edgerton | organization: Tertiary Education Union
S | Edgerton *told* the | speaker: Phil Edgerton
S | Goethe,” he *said* | speaker: he
R | *Vice-chancellor* Prof | person: Gillian Sutherland | organization: University of Otago
R | *Prof* Gillian | person: Gillian Sutherland
S | Sutherland *said* the council | speaker: Gillian Sutherland
E Other | would *decide* on | planned | agent: the council | time: on December 9 | source: Gillian Sutherland
E Other | had *fallen* to eleven | asserted | patient: Enrolments in German
R | *tertiary education spokeswoman* Deborah | person: Deborah Faleafa | organization: Labour
R | Green *MP* Francis | person: Francis Waaka | organization: Green
E Protest | both *spoke*. | asserted | agent: Deborah Faleafa | agent: Francis Waaka
R | The *Minister*, Simon | person: Simon Ballantyne
R | Association *president* Keely | person: Keely Ng | organization: Otago University Students' Association
E Protest | *read out* messages | asserted | agent: Keely Ng | patient: messages
S | Times *reports* | speaker: Otago Daily Times
L memberOf | subject: Phil Edgerton | object: Tertiary Education Union
L memberOf | subject: Deborah Faleafa | object: Labour
L memberOf | subject: Francis Waaka | object: Green
L memberOf | subject: Simon Ballantyne | object: National
L leads | subject: Keely Ng | object: Otago University Students' Association
L leads | subject: Gillian Sutherland | object: University of Otago

# Westpac branch closures anger Riverina towns
E Business | branch *closures* anger | planned | agent: Westpac
E Meeting | will *meet* Westpac | planned | agent: Residents of Hay, Deniliquin and Leeton | agent: Westpac executives | time: next week
S | the bank *said* it | speaker: the bank
E Business | would *shut* three | planned | agent: it | patient: three branches | time: by Easter | source: the bank | again
R | *Farmer* Kerrie-Anne | person: Kerrie-Anne Mulcahy
S | Mulcahy *said* she | speaker: Kerrie-Anne Mulcahy
R | *vice-president* Tom | person: Tom Gadsden | organization: NSW Farmers
S | Gadsden *called* the | speaker: Tom Gadsden
S | spokesperson *said* 96 | speaker: A Westpac spokesperson
R | Union *secretary* Nadia | person: Nadia Petrovski | organization: Finance Sector Union
S | Petrovski *said* 14 | speaker: Nadia Petrovski
E Appointment | would *go*. | planned | patient: 14 jobs | source: Nadia Petrovski
R | *MP* for Murray | person: Hugh Claydon | place: Murray
E Other | has *written* to | asserted | agent: Hugh Claydon | patient: Australian Competition and Consumer Commission | patient: Lucinda Marr
R | *Treasurer* Lucinda | person: Lucinda Marr
S | *recommended* in 2024 | speaker: Senate Rural and Regional Affairs and Transport References Committee
E Business | have *paused* regional | asserted | agent: Commonwealth Bank | agent: NAB | patient: regional closures | time: until 2027
L memberOf | subject: Tom Gadsden | object: NSW Farmers
L memberOf | subject: Nadia Petrovski | object: Finance Sector Union

# Seoul court rejects warrant for union chief
E Legal | court *rejects* warrant | asserted | agent: Seoul court | patient: warrant
E Legal | *turned down* a | asserted | agent: The Seoul Central District Court | patient: a request | time: on Saturday | again
E Arrest | to *detain* the head | denied | agent: prosecutors | patient: the head of a cargo truckers' union
E Protest | a *blockade* of | asserted | place: Uiwang
R | *Judge* Nam | person: Nam Ji-won | organization: Seoul Central District Court
S | warrants, *said* there | speaker: Nam Ji-won
R | *chairman* of Cargo | person: Ma Sung-ho | organization: Cargo Truckers Solidarity
E Movement | *walked out* of | asserted | agent: Ma | origin: Seoul Detention Center | time: shortly after 2 a.m.
S | had *accused* him | speaker: The Seoul Metropolitan Police Agency
E Crime | of *violating* the | alleged | agent: him | patient: the Assembly and Demonstration Act | source: The Seoul Metropolitan Police Agency
S | *put* losses from | speaker: The Ministry of Land, Infrastructure and Transport
E Business | put *losses* from | reported | source: The Ministry of Land, Infrastructure and Transport
E Protest | nine-day *stoppage* at | asserted | time: nine-day | again
E Business | to *delay* shipments | asserted | agent: POSCO | agent: Hyundai Steel | agent: CJ Logistics | patient: shipments
R | *Rep.* Do | person: Do Hee-sun | organization: Democratic Party of Korea
S | *welcomed* the ruling | speaker: Do Hee-sun
E Legal | the *ruling*; | asserted | again
S | PPP *called* it | speaker: the PPP
L leads | subject: Ma Sung-ho | object: Cargo Truckers Solidarity
L memberOf | subject: Nam Ji-won | object: Seoul Central District Court
L memberOf | subject: Do Hee-sun | object: Democratic Party of Korea

# Tottori village elects Japan's youngest mayor
E Election | village *elects* Japan's | asserted | agent: Tottori village | patient: Japan's youngest mayor
E Election | Sunday *elected* a 26-year-old | asserted | agent: Voters | patient: a 26-year-old former kindergarten teacher | place: Hiezu | time: on Sunday | again
R | kindergarten *teacher*, making | person: Mizuki Adachi
E Election | *received* 978 | asserted | agent: Mizuki Adachi | patient: 978 votes
R | three-term *incumbent*, Koichi | person: Koichi Nakata | place: Hiezu
E Election | *campaigned* by | asserted | agent: Adachi
S | and *pledged* free | speaker: Adachi
E Other | have now *seen* every | reported | agent: I | patient: every meter of it | source: she
S | it,” she *said* | speaker: she
R | University *professor* Hideo | person: Hideo Kadowaki | organization: Tottori University
S | Kadowaki *said* turnout | speaker: Hideo Kadowaki
E Election | had not *fielded* anyone | denied | agent: The Constitutional Democratic Party of Japan | agent: Nippon Ishin no Kai | patient: anyone
E Appointment | Adachi *replaces* Nakata | planned | agent: Adachi | patient: Nakata | time: on Dec. 1 | source: Jiji Press
S | Press *reported* | speaker: Jiji Press
E Publication | *learned* the result | asserted | agent: Her mother | patient: the result | source: NHK
L memberOf | subject: Hideo Kadowaki | object: Tottori University
L within | subject: Hiezu | object: TOTTORI

# PORT VILA-bound flight diverts to Nouméa
E Movement | flight *diverts* to | asserted | patient: PORT VILA-bound flight | destination: Nouméa
E Movement | *landed* in Nouméa | reported | patient: A flight | origin: Brisbane | destination: Port Vila | place: Nouméa | time: on Tuesday | source: the airline | again
E Accident | warning light *came on* in | reported | patient: a warning light | place: the cockpit | source: the airline
S | the airline *said* | speaker: the airline
E Injury | was *hurt*. | denied | patient: None of the 146 people on board
E Other | *spent* the night | asserted | agent: Passengers | place: Dumbéa
E Meeting | Forum *meeting*. | planned
R | *chief executive* Joel | person: Joel Bule | organization: Air Vanuatu
S | Bule *said* the fault | speaker: Joel Bule
E Investigation | was *traced* to | reported | patient: the fault | source: Joel Bule
E Business | *leased* from | asserted | patient: The aircraft | source: Solomon Airlines
E Movement | *continued* the next | asserted | patient: The aircraft | time: the next morning
E Investigation | have *asked* for the data | asserted | agent: Australian Transport Safety Bureau (ATSB) investigators | patient: the data
R | a *teacher* on Tanna | person: Leisale Tabi | place: Tanna
S | Tanna, *said* the crew | speaker: Leisale Tabi
R | *civil aviation director*, Thierry | person: Thierry Roumagne | place: New Caledonia
S | *thanked* volunteers | speaker: Thierry Roumagne
E Business | *went* into liquidation | reported | agent: The airline | time: in 2024 | source: RNZ Pacific
E Business | *resumed* flights | reported | agent: The airline | patient: flights | source: RNZ Pacific
S | Pacific *reported* | speaker: RNZ Pacific
L leads | subject: Joel Bule | object: Air Vanuatu

# Phuket boat captain fined for feeding sharks
E Legal | captain *fined* for | asserted | patient: Phuket boat captain
E Crime | for *feeding* sharks | asserted | agent: Phuket boat captain | patient: sharks
E Legal | was *fined* 5,000 | asserted | agent: Phuket Provincial Court | patient: A tour boat captain | time: yesterday | again
E Crime | for *throwing* fish | asserted | agent: A tour boat captain | patient: fish | place: Koh Phi Phi Leh | again
R | tour boat *captain* was | person: Somkiat Hatthakit
S | *admitted* breaking | speaker: Somkiat Hatthakit
E Crime | *breaking* the National | reported | agent: Somkiat Hatthakit | patient: the National Parks Act | source: Somkiat Hatthakit | again
E Publication | a video *shot* by | asserted | agent: a Swedish tourist | patient: a video
E Publication | *spread* on | asserted | patient: a video | place: TikTok
R | *marine officer* Saranya | person: Saranya Kaewmanee | organization: Department of National Parks, Wildlife and Plant Conservation
S | Kaewmanee *said* feeding | speaker: Saranya Kaewmanee
E Other | which was *closed* from | asserted | patient: Maya Bay | time: from 2018 to 2022
S | she *said*. | speaker: she
S | Co, *said* that | speaker: Andaman Sea Pearl Co
E Other | would *attend* a course | planned | agent: captains | patient: a course | source: Andaman Sea Pearl Co
S | *expects* 10 million | speaker: The Tourism Authority of Thailand
E Movement | *arrivals* in | planned | place: Phuket | time: this year | source: The Tourism Authority of Thailand
S | News first *reported* | speaker: The Phuket News
L memberOf | subject: Saranya Kaewmanee | object: Department of National Parks, Wildlife and Plant Conservation
L within | subject: Rawai | object: Phuket

# Pope's envoy opens holy door in Larantuka
E Culture | envoy *opens* holy | asserted | agent: Pope's envoy | patient: holy door | place: Larantuka
E Culture | *lined* the shore | asserted | agent: Thousands of Catholics | place: Flores | time: on Good Friday
E Movement | a boat *carried* a | asserted | agent: a boat | patient: a dark wooden statue of Mary | destination: Adonara | time: on Good Friday
E Culture | The *procession*, known | asserted
R | *Archbishop* Pietro | person: Pietro Castellani
R | the *nuncio* to | person: Pietro Castellani | place: Indonesia
E Culture | *opened* a holy | asserted | agent: Pietro Castellani | patient: a holy door | place: the cathedral | time: This year | again
R | Its *head*, Yohanes | person: Yohanes de Rosari Diaz | organization: Confreria Reinha Rosari
E Other | *assigned* 700 | asserted | agent: East Flores Police | patient: 700 officers
R | *Deputy Regent* Ignasius | person: Ignasius Boli Uran
S | *thanked* young | speaker: Ignasius Boli Uran
E Other | *directing* traffic | asserted | agent: young Muslims from Lamahala | patient: traffic
R | The *bishop*, Monsignor | person: Kornelis
R | *Monsignor* Kornelis | person: Kornelis
S | *recalled* those | speaker: Kornelis
E Movement | *displaced* by | asserted | patient: those
E Disaster | the *eruption* of | asserted | place: Mount Lewotobi Laki-laki
L leads | subject: Yohanes de Rosari Diaz | object: Confreria Reinha Rosari
L within | subject: LARANTUKA | object: East Nusa Tenggara

# PAS and Umno to face off in Kelantan by-election
E Election | Umno to *face off* in | planned | agent: PAS | agent: Umno
E Election | Kelantan *by-election* | planned | place: Kelantan
E Election | *Nominations* for | asserted | time: this morning
E Election | the Nenggiri *by-election* closed | planned | place: Nenggiri | again
E Election | is *fielding* religious | asserted | agent: PAS | patient: Rizwan Awang Hitam
R | religious *teacher* Ustaz | person: Rizwan Awang Hitam
R | BN's *candidate* is | person: Azmawati Fikri | organization: BN
R | *Returning officer* Nik | person: Nik Raisnan Dollah
E Election | *announced* the names | asserted | agent: Nik Raisnan Dollah | patient: the names | place: Dewan Perdana
R | *secretary-general* Datuk | person: Tarmizi Zaid | organization: Perikatan Nasional
S | Zaid *said* the coalition | speaker: Tarmizi Zaid
R | PKR *vice-president* Chandra | person: Chandra Segaran a/l Muthu | organization: PKR
E Election | *spoke* in | asserted | agent: Chandra Segaran a/l Muthu | place: Pos Simpor
E Election | has set *polling* for | planned | agent: The Election Commission | time: for Dec 6
S | Bersatu *said* it | speaker: Bersatu
E Election | it would *campaign* too | planned | agent: it | source: Bersatu
S | *according* to Malay | speaker: Malay Mail
L leads | subject: Azmawati Fikri | object: Puteri Umno
L memberOf | subject: Rizwan Awang Hitam | object: PAS
L memberOf | subject: Tarmizi Zaid | object: Perikatan Nasional
L memberOf | subject: Chandra Segaran a/l Muthu | object: PKR

# Batam customs stop crocodile skins
E Investigation | customs *stop* crocodile | asserted | agent: Batam customs | patient: crocodile skins | place: Batam
E Investigation | have *seized* 312 | asserted | agent: Customs officers | patient: 312 crocodile skins | place: Sekupang International Ferry Terminal | again
E Movement | *bound* for | asserted | patient: a container of coconuts | destination: Singapore
R | Office *head* Zaenal | person: Zaenal Fikri Lubis | organization: Batam Customs and Excise Office
S | Lubis *said* the skins | speaker: Zaenal Fikri Lubis
E Movement | skins *came* from | reported | patient: the skins | origin: Merauke | source: Zaenal Fikri Lubis
E Investigation | have been *questioned* | asserted | patient: Two men with the initials JS and HT
R | *veterinarian* Tetty | person: Tetty Simanjuntak | organization: Natural Resources Conservation Agency
E Investigation | *counted* the skins | asserted | agent: Tetty Simanjuntak | patient: the skins
S | (NParks) *said* it | speaker: a spokesman for the National Parks Board
E Investigation | was *assisting* the | reported | agent: it | patient: the Indonesians | source: a spokesman for the National Parks Board
S | *denied* having | speaker: The importer
E Business | *ordered* anything | denied | agent: The importer | source: The importer
S | watchdog, *said* seizures | speaker: Traffic
R | Its *regional head* is | person: Kanitha Boyle | organization: Traffic
L leads | subject: Zaenal Fikri Lubis | object: Batam Customs and Excise Office
L memberOf | subject: Kanitha Boyle | object: Traffic
L memberOf | subject: Tetty Simanjuntak | object: Natural Resources Conservation Agency
L within | subject: Merauke | object: South Papua
L within | subject: Kranji | object: Singapore

# Scoot to fly to Labuan Bajo
E Business | Scoot to *fly* to | planned | agent: Scoot | destination: Labuan Bajo
E Business | will *start* flights | planned | agent: Scoot | patient: flights | destination: Labuan Bajo | time: on Dec 21 | again
R | *chief executive* Lesley | person: Lesley Pereira | organization: Scoot
S | Pereira *said* at | speaker: Lesley Pereira
E Business | *tested* the route | asserted | agent: AirAsia | agent: Jetstar Asia | patient: the route | time: in past years
E Business | latter *shut down* in | asserted | patient: the latter | time: in July 2025
R | Group *managing director* Lim | person: Lim Ching Siang | organization: Changi Airport Group
S | Siang *said* travellers | speaker: Lim Ching Siang
R | Hotel *consultant* I | person: I Wayan Sudarta
S | Sudarta *warned* that | speaker: I Wayan Sudarta
S | he *said*. | speaker: he
E Legal | has *approved* the slots | asserted | agent: The Civil Aviation Authority of Singapore | patient: the slots
L leads | subject: Lesley Pereira | object: Scoot
L partOf | subject: Scoot | object: Singapore Airlines
L leads | subject: Lim Ching Siang | object: Changi Airport Group

# Rohingya or not, fishermen saved them
E Rescue | fishermen *saved* them | asserted | agent: fishermen | patient: them
E Rescue | fishermen *towed* a | asserted | agent: Acehnese fishermen | patient: a wooden boat with 117 Rohingya refugees | destination: the beach of Ulee Madon | time: on Sunday | again
E Accident | engine *failed* in | asserted | patient: its engine | place: Andaman Sea
S | after,” *said* Panglima | speaker: Badruddin
R | *Panglima Laot* Badruddin | person: Badruddin
R | a *leader* of the | person: Badruddin | organization: North Aceh Fishermen's Council
E Movement | had *left* Cox's | asserted | agent: The passengers | origin: Cox's Bazar | time: sixteen days earlier
E Health | baby *born* at | asserted | patient: a baby | place: sea
E Movement | *sent* staff | asserted | agent: The UNHCR | agent: International Organization for Migration | patient: staff | origin: Medan
R | *Regent* Muzakkar | person: Muzakkar A. Gani | place: North Aceh
S | Gani *said* the group | speaker: Muzakkar A. Gani
E Agreement | has not *signed* the | denied | agent: Indonesia | patient: the Refugee Convention
R | *director* Nurina | person: Nurina Halim | organization: Amnesty International Indonesia
S | Halim *urged* Jakarta | speaker: Nurina Halim
L leads | subject: Badruddin | object: North Aceh Fishermen's Council
L leads | subject: Nurina Halim | object: Amnesty International Indonesia
L within | subject: LHOKSEUMAWE | object: Aceh
L within | subject: Cox's Bazar | object: Bangladesh

# Luang Prabang rail link carries ten millionth passenger
E Movement | link *carries* ten | asserted | agent: Luang Prabang rail link | patient: ten millionth passenger
E Movement | *welcomed* the ten | asserted | agent: The Laos-China Railway Company | patient: the ten millionth passenger | time: last week | again
E Business | the line *opened* | asserted | patient: the line | time: almost five years
R | a *student* at | person: Manichanh Phommasack | organization: Souphanouvong University
E Culture | was *given* a return | asserted | patient: a return ticket | patient: a silk scarf | beneficiary: Manichanh Phommasack
R | *Deputy general manager* Viengsavanh | person: Viengsavanh Inthavong | organization: Laos-China Railway Company
S | Inthavong *said* that | speaker: Viengsavanh Inthavong
E Business | had *passed* 15 | reported | patient: Freight | source: Viengsavanh Inthavong
R | a *station manager* from | person: Xu Lianjie | place: Sichuan
E Other | has *learned* Lao | asserted | agent: Xu Lianjie | patient: Lao | source: passengers
S | he *said*. | speaker: he
E Business | *work* on a dry | asserted | patient: a dry port | place: Thanaleng
L memberOf | subject: Viengsavanh Inthavong | object: Laos-China Railway Company
L memberOf | subject: Manichanh Phommasack | object: Souphanouvong University

# Commission reviews pardon of Insein inmates
E Investigation | Commission *reviews* pardon | asserted | agent: Commission | patient: pardon of Insein inmates
E Legal | *pardon* of Insein | asserted | patient: Insein inmates
S | Lawyers *say* that | speaker: Lawyers
E Rescue | who were *freed* from | reported | patient: the prisoners | origin: Insein Prison | source: Lawyers | time: last month's
E Legal | month's *amnesty* have | asserted | time: last month's | again
E Arrest | have been *detained* again | reported | patient: at least 40 of the prisoners | source: Lawyers
S | Network, *named* Min | speaker: Thet Naung Oo
R | Min Khant, a *poet*, | person: Min Khant
R | a Shan *nurse* who | person: Nang Mo Hom
E Arrest | *picked up* at | reported | patient: Min Khant | patient: Nang Mo Hom | place: bus stations | source: Thet Naung Oo | again
S | hours,” *said* Nang | speaker: Nang Kham
S | not *answer* calls | speaker: The Prisons Department
S | MRTV *said* the | speaker: MRTV
E Legal | said the *pardons*, | reported | time: Independence Day | source: MRTV | again
R | Watch *researcher* Emily | person: Emily Watanabe | organization: Human Rights Watch
S | Watanabe *called* the | speaker: Emily Watanabe
E Rescue | the *releases* “a | asserted | again
S | has *asked* its envoy | speaker: The Association of Southeast Asian Nations
R | its *envoy*, Othman | person: Othman Hakim | organization: Association of Southeast Asian Nations
L memberOf | subject: Thet Naung Oo | object: Yangon Lawyers Network
L memberOf | subject: Nang Mo Hom | object: Civil Disobedience Movement
L memberOf | subject: Emily Watanabe | object: Human Rights Watch
L memberOf | subject: Othman Hakim | object: Association of Southeast Asian Nations

# Civmec wins patrol boat job
E Business | Civmec *wins* patrol | asserted | agent: Civmec | patient: patrol boat job
E Business | has been *awarded* a | asserted | patient: a A$430 million contract | beneficiary: Civmec | again
E Business | to *finish* six | planned | agent: Civmec | patient: six offshore patrol vessels | place: Henderson
R | *Defence Industry Minister* Pat | person: Pat Cullinane
S | Cullinane *said* the work | speaker: Pat Cullinane
E Military | *entered* service | asserted | patient: The first of the Arafura class | time: in 2025
E Business | which *designed* the | asserted | agent: Luerssen Australia | patient: the ships
E Business | was *bought out* by | asserted | agent: the Perth firm | patient: Luerssen Australia | time: last year
R | Its *general manager*, Jens | person: Jens Hockensmith | organization: Luerssen Australia
E Appointment | will *stay on* as | planned | agent: Jens Hockensmith
R | as a *consultant* | person: Jens Hockensmith
S | *found* that the | speaker: The Australian National Audit Office
R | Greens *senator* Danny | person: Danny Achterberg | organization: Greens
S | Achterberg *said* taxpayers | speaker: Danny Achterberg
R | *state secretary* Stan | person: Stan Wojcik | organization: Australian Manufacturing Workers' Union
S | *welcomed* the deal | speaker: Stan Wojcik
S | but *asked* for more | speaker: Stan Wojcik
E Business | did not *bid*. | denied | agent: Austal
E Business | shares *fell* 3 | asserted | patient: Its shares | place: ASX
L headquarteredIn | subject: Civmec | object: PERTH
L ownerOf | subject: Civmec | object: Luerssen Australia
L memberOf | subject: Danny Achterberg | object: Greens
L memberOf | subject: Stan Wojcik | object: Australian Manufacturing Workers' Union
L within | subject: Henderson | object: Western Australia

# Timaru man finds meteorite under trampoline
E Science | man *finds* meteorite | asserted | agent: Timaru man | patient: meteorite | place: under trampoline
R | *freezing worker*, who | person: Neville Burrows
E Other | *sent* a photo | asserted | agent: The retired freezing worker | patient: a photo | beneficiary: Fireballs Aotearoa
R | *geologist* Dr | person: Xanthe Marlowe | organization: University of Canterbury
E Science | *filmed* a fireball | asserted | agent: A camera in Twizel | patient: a fireball | place: Twizel | time: on the night of August 14
S | Burrows *told* the | speaker: Burrows
E Science | tenth meteorite *found* in | asserted | patient: the tenth meteorite | place: New Zealand | again
E Science | *turned up* near | asserted | patient: the ninth | place: Lake Takapō | time: in 2024
L memberOf | subject: Xanthe Marlowe | object: University of Canterbury
L headquarteredIn | subject: Canterbury Museum | object: Christchurch

# Sorong refinery fire out after nine hours
E Disaster | refinery *fire* out | asserted | place: Sorong
E Rescue | have *put out* a | reported | agent: Firefighters | patient: a blaze | place: Kasim | source: Pertamina
E Disaster | a *blaze* at | reported | place: Kasim | source: Pertamina | again
S | Pertamina *said* on | speaker: Pertamina
E Injury | with *burns* were | asserted | patient: Three workers
E Rescue | were *taken* to Sele | asserted | patient: Three workers with burns | destination: Sele Be Solu Hospital
R | *spokesperson* Heppy | person: Heppy Anggraini | organization: Pertamina
S | Anggraini *said* fuel | speaker: Heppy Anggraini
E Other | be *disrupted* because | denied | patient: fuel supplies to Manokwari and Fakfak | source: Heppy Anggraini
E Movement | been *diverted* from | reported | patient: two tankers | origin: Ambon | source: Heppy Anggraini
R | Police *chief* Insp | person: Gatot Purnomo | organization: Southwest Papua Police
R | *Insp. Gen.* Gatot | person: Gatot Purnomo
E Investigation | *sent* a forensic | asserted | agent: Gatot Purnomo | patient: a forensic team | origin: Makassar
R | *Lawmaker* Robert | person: Robert Wanma | organization: Golkar
S | Golkar *said* it | speaker: Robert Wanma
E Accident | third *accident* at | reported | time: this year | source: Robert Wanma | again
S | *called* for an audit | speaker: Greenpeace Indonesia
E Business | plant, *opened* in | reported | patient: The plant | time: in 1997 | source: Tempo
S | Tempo *reported* | speaker: Tempo
E Business | last *overhauled* before | reported | patient: The plant | source: Tempo
L memberOf | subject: Heppy Anggraini | object: Pertamina
L leads | subject: Gatot Purnomo | object: Southwest Papua Police
L memberOf | subject: Robert Wanma | object: Golkar
L within | subject: Sorong | object: Southwest Papua

# Chinese-language daily See Hua turns 70 in Sibu
E Culture | See Hua *turns* 70 | asserted | agent: See Hua | place: Sibu
E Meeting | *gathered* at | asserted | agent: Staff past and present of See Hua Daily News | place: Kingwood Hotel | time: on Saturday
E Culture | to *mark* seventy | asserted | agent: Staff past and present of See Hua Daily News | patient: seventy years of printing | place: Kingwood Hotel | time: on Saturday | again
R | *Publisher* Dato | person: Hii Swee Nguong | organization: See Hua Daily News
S | paid *tribute* to | speaker: Hii Swee Nguong
E Movement | who *sailed* up | asserted | agent: the Foochow pioneers | agent: Wong Kie Tuong | destination: Rajang
R | a *schoolmaster*. | person: Wong Kie Tuong
E Business | They *built* a church | reported | agent: They | patient: a church | patient: a school | patient: a newspaper | source: he
S | he *said*. | speaker: he
R | former *typesetter* Ting | person: Ting Kie Ping
R | *Deputy Premier* Datuk | person: Awang Sallehuddin Tengah | organization: Sarawak Government
E Meeting | *represented* the Sarawak | asserted | agent: Awang Sallehuddin Tengah | patient: Sarawak Government
E Culture | *read* a poem | asserted | agent: Teresa Wee | patient: a poem
L leads | subject: Hii Swee Nguong | object: See Hua Daily News
L memberOf | subject: Awang Sallehuddin Tengah | object: Sarawak Government

# PM's office denies snap poll in Thailand
S | office *denies* snap | speaker: PM's office
E Election | snap *poll* in | denied | place: Thailand | source: PM's office
R | *Deputy government spokeswoman* Kannika | person: Kannika Piriyapol
S | yesterday *denied* reports | speaker: Kannika Piriyapol
E Election | would *dissolve* the | denied | agent: the prime minister | patient: House of Representatives | time: before the APEC summit | source: Kannika Piriyapol
E Meeting | APEC *summit*. | planned
S | dinner,” she *said* | speaker: she
R | Bhumjaithai *leader* Pradit | person: Pradit Chidkul | organization: Bhumjaithai
R | *secretary-general* Ekkachai | person: Ekkachai Phrombut | organization: United Thai Nation
E Meeting | were *seen* at | asserted | patient: Pradit Chidkul | patient: Ekkachai Phrombut | place: Hua Hin
S | men *said* they | speaker: Both men
R | *list MP* Sathit | person: Sathit Wongrawee | organization: Democrat Party
E Legal | *filed* a motion | asserted | agent: Sathit Wongrawee | patient: a motion
E Investigation | is *looking into* land | asserted | agent: The National Anti-Corruption Commission | patient: land | place: Khao Kho
R | *Analyst* Thawatchai | person: Thawatchai | organization: King Prajadhipok's Institute
S | Institute *told* the | speaker: Thawatchai
E Meeting | Senate *meets* on | planned | agent: The Senate | time: on Tuesday
L leads | subject: Pradit Chidkul | object: Bhumjaithai
L memberOf | subject: Ekkachai Phrombut | object: United Thai Nation
L memberOf | subject: Sathit Wongrawee | object: Democrat Party
L memberOf | subject: Thawatchai | object: King Prajadhipok's Institute

# Ilocos Norte garlic farmers sue over imports
E Legal | farmers *sue* over | asserted | agent: Ilocos Norte garlic farmers
E Legal | have *asked* the Court | asserted | agent: Garlic growers from Sinait, Pasuquin and Bacarra | patient: Court of Appeals | again
E Legal | Their *petition* names | asserted | again
R | *Agriculture Secretary* Francis | person: Francis Uy
S | It *says* that | speaker: It
E Movement | now *comes* from | reported | patient: 97 percent of the garlic | origin: China | destination: Metro Manila | source: It
R | *chair* of the Sinait | person: Lolita Agcaoili | organization: Sinait Garlic Growers Cooperative
S | she *said* in | speaker: she
R | BPI *director* Gerald | person: Gerald Tumamao | organization: BPI
S | Tumamao *said* local | speaker: Gerald Tumamao
E Legal | been *raffled* to | asserted | patient: The case | beneficiary: Ramon Paul Galvez
R | *Justice* Ramon | person: Ramon Paul Galvez
L leads | subject: Lolita Agcaoili | object: Sinait Garlic Growers Cooperative
L leads | subject: Gerald Tumamao | object: BPI

# HONG KONG OPENS FIRST PALLIATIVE HOME FOR PETS
E Business | KONG *OPENS* FIRST | asserted | agent: HONG KONG | patient: FIRST PALLIATIVE HOME FOR PETS
E Business | has *opened* on | asserted | patient: A shelter | place: Kwai Chung | again
R | *Founder* Bonnie | person: Bonnie Kwok Man-yi
R | a former *nurse* at | person: Bonnie Kwok Man-yi | organization: Princess Margaret Hospital
E Health | *fell ill* during | asserted | patient: Siu Mai | time: during the 2019 protests
E Protest | 2019 *protests*. | asserted | time: 2019
R | *Legislator* Gary | person: Gary Leung Hing-fai | organization: Democratic Alliance for the Betterment and Progress of Hong Kong
E Culture | *attended* the opening | asserted | agent: Gary Leung Hing-fai | patient: the opening
E Business | the *opening*. | asserted | again
S | Kwok *told* RTHK | speaker: Kwok
R | a retired *butcher* from | person: Fong | place: Sham Shui Po
L memberOf | subject: Gary Leung Hing-fai | object: Democratic Alliance for the Betterment and Progress of Hong Kong
L within | subject: Kwai Chung | object: Hong Kong

# Dandong traders wait for North Korea bus tours
E Business | traders *wait* for | asserted | agent: Dandong traders | patient: North Korea bus tours
E Business | have *restocked* ginseng | asserted | agent: Shops along the Yalu River | patient: ginseng | patient: medals | patient: toy tanks
R | ethnic Korean *guide*, said | person: Cui Meishan | organization: Liaoning Hongxiang Holiday
S | guide, *said* she had | speaker: Cui Meishan
E Other | had *passed* a test | reported | agent: she | patient: a test | source: Cui Meishan
S | them,” she *said* | speaker: she
E Movement | *took* a few | asserted | agent: Koryo Tours | patient: a few Westerners | destination: Rason | time: in early 2025
E Other | zone *closed* again | asserted | patient: the zone | place: Rason
S | could not *say* when | speaker: Gao Bin
E Science | have *seen* new | asserted | agent: Analysts at the Stimson Center | patient: new buses | place: Sinuiju
S | Seoul *said* the | speaker: A Foreign Ministry official
S | News *reported* | speaker: NK News
L headquarteredIn | subject: Koryo Tours | object: Beijing
L headquarteredIn | subject: Stimson Center | object: Washington
L memberOf | subject: Gao Bin | object: Dandong Municipal Commerce Bureau
L memberOf | subject: Cui Meishan | object: Liaoning Hongxiang Holiday
L within | subject: DANDONG | object: China

# Kirin buys stake in Da Lat flower breeder
E Business | Kirin *buys* stake | asserted | agent: Kirin | patient: stake in Da Lat flower breeder
E Agreement | has *agreed* to buy | reported | agent: Kirin Holdings | source: the companies
E Business | agreed to *buy* 30 | planned | agent: Kirin Holdings | patient: 30 percent | source: the companies | again
S | companies *said* in | speaker: the companies
E Business | Hasfarm, *founded* by | asserted | agent: Pieter Hooijmans | patient: Dalat Hasfarm | time: in 1994
E Appointment | will *remain* chairman | planned | agent: Hooijmans
R | remain *chairman*. | person: Hooijmans | organization: Dalat Hasfarm
E Appointment | will *join* the board | planned | agent: Aki Shinoda | agent: Nguyen Phuc Thinh | patient: the board
E Business | *advised* the buyer | asserted | agent: KPMG | patient: the buyer
E Business | The *deal* needs | planned | again
E Disaster | *flattened* a tenth | reported | agent: Typhoon Matmo | patient: a tenth of the greenhouses | time: last year | source: Nikkei Asia
S | Asia *noted* | speaker: Nikkei Asia
L founderOf | subject: Pieter Hooijmans | object: Dalat Hasfarm
L leads | subject: Hooijmans | object: Dalat Hasfarm
L memberOf | subject: Aki Shinoda | object: Kirin
L memberOf | subject: Nguyen Phuc Thinh | object: Vinamilk
L headquarteredIn | subject: Dalat Hasfarm | object: Da Lat

# Baucau airport runway to be lengthened
E Business | to be *lengthened* | planned | patient: Baucau airport runway | place: Baucau
E Legal | has *approved* $64 | asserted | agent: The Council of Ministers | patient: $64 million
E Business | to *lengthen* the runway | planned | patient: the runway | place: Baucau | again
R | *Transport Minister* Miguel | person: Miguel Marques Monteiro
S | Monteiro *told* journalists | speaker: Miguel Marques Monteiro
E Agreement | contract would *go* to | planned | patient: the contract | beneficiary: a Portugal-based firm | source: Miguel Marques Monteiro
E Business | Work *starts* after | planned | patient: Work | time: after the Tour de Timor
E Sport | the *Tour de Timor* in | planned | time: in September
R | Fretilin *lawmaker* Josefa | person: Josefa Álvares | organization: Fretilin
S | Parliament, *asked* why | speaker: Josefa Álvares
R | *Deputy Prime Minister* Mariano | person: Mariano Assanami
S | CNRT *replied* that | speaker: Mariano Assanami
E Business | strip was *built* by | asserted | agent: the Portuguese | patient: The strip
E Military | *used* by the | asserted | agent: the Japanese | patient: The strip | time: in the Second World War
E Military | Second World *War*. | asserted
S | watchdog, *says* the | speaker: La'o Hamutuk
E Business | is *shrinking*. | reported | patient: the Petroleum Fund | source: La'o Hamutuk
S | (IMF) *agrees* | speaker: The International Monetary Fund
L memberOf | subject: Josefa Álvares | object: Fretilin
L memberOf | subject: Mariano Assanami | object: CNRT

# Court clears way for Kuching bus firm to sue minister
E Legal | Court *clears* way | asserted | agent: Court | beneficiary: Kuching bus firm
E Legal | the *cancellation* of its | asserted | patient: its licence
S | Court *ruled* today | speaker: Federal Court
E Legal | Court *ruled* today | asserted | agent: Federal Court | time: today | again
R | *Chief Judge* of | person: Abdul Rahim Uda | place: Sabah
S | Uda *said* the minister | speaker: Abdul Rahim Uda
E Legal | were *awarded* to | asserted | patient: Costs of RM30,000 | beneficiary: the company
R | *Counsel* Shankar | person: Shankar Asnani
E Legal | Asnani *appeared* for | asserted | agent: Shankar Asnani | agent: Fadzilah Busrah | beneficiary: Biaramas Express
R | *State Attorney-General* Datuk | person: Fadzilah Busrah
E Legal | was *withdrawn* in | asserted | patient: The licence | time: in 2021 | again
R | *Director* Lee | person: Lee Kok Sing | organization: Biaramas Express
S | Sing *said* 44 | speaker: Lee Kok Sing
E Appointment | had *lost* their | reported | agent: 44 drivers | patient: their jobs | source: Lee Kok Sing
E Other | since been *replaced* by | asserted | agent: Land Public Transport Agency | patient: The Commercial Vehicle Licensing Board
E Legal | will be *heard* by | planned | agent: Kuching High Court | patient: The suit | time: from March 2 | source: New Sarawak Tribune
S | Tribune *reports* | speaker: New Sarawak Tribune
L memberOf | subject: Lee Kok Sing | object: Biaramas Express

# Okinawa poet and peace guide Fumi Gushiken dies at 98
E Death | Gushiken *dies* at | asserted | patient: Fumi Gushiken | time: at 98
R | Okinawa *poet* and | person: Fumi Gushiken | place: Okinawa
R | *peace guide* Fumi | person: Fumi Gushiken
R | a *poet* who led | person: Fumi Gushiken
E Other | poet who *led* thousands | asserted | agent: Fumi Gushiken | patient: thousands of schoolchildren | place: the caves
E Military | she had *survived* the | asserted | agent: she | patient: the Battle of Okinawa | place: the caves
E Military | the *Battle* of Okinawa | asserted
E Death | *died* of pneumonia | asserted | patient: Fumi Gushiken | place: Itoman | time: on Sunday | again
E Military | was *drafted* as | asserted | patient: she | time: in 1945
R | as a *nurse* in | person: Fumi Gushiken
R | as a *stenographer* for | person: Gushiken | organization: U.S. Civil Administration of the Ryukyu Islands
E Other | *worked* as a | asserted | agent: Gushiken | beneficiary: U.S. Civil Administration of the Ryukyu Islands
E Protest | *joined* the protests | asserted | agent: Gushiken | patient: the protests
E Protest | the *protests* against | asserted | place: Henoko
R | *Gov.* Seiko | person: Seiko Miyagi | place: Okinawa
S | Miyagi *called* her | speaker: Seiko Miyagi
R | *Marine* Doug | person: Doug Castellaw
E Publication | who *translated* her | asserted | agent: Doug Castellaw | patient: her poems
S | poems, *said* he | speaker: Doug Castellaw
E Culture | A *memorial* will | planned | place: Himeyuri Peace Museum | source: Ryukyu Shimpo
S | *according* to the Ryukyu | speaker: Ryukyu Shimpo

# Hyundai union votes for strike in Ulsan
E Other | union *votes* for | asserted | agent: Hyundai union
E Protest | for *strike* in | planned | agent: Hyundai union | place: Ulsan
E Other | have *voted* to | reported | agent: Unionized workers at Hyundai Motor Co. | source: the union | again
E Protest | to *walk out* for | planned | agent: Unionized workers at Hyundai Motor Co. | time: on Wednesday | source: the union | again
E Meeting | pay *talks* broke | reported | source: the union
S | union *said* Monday | speaker: the union
E Other | percent *voted* in | asserted | agent: 86 percent | again
R | *Branch leader* Moon | person: Moon Yong-dae
S | Yong-dae *said* the company | speaker: Moon Yong-dae
E Business | had *offered* a raise | reported | agent: the company | patient: a raise of 90,000 won a month | source: Moon Yong-dae
S | official *said*. | speaker: a company official
E Protest | a full *stoppage* in | asserted | time: in 2018
E Other | also *balloting*. | asserted | agent: Unions at Kia, Hyundai Mobis and GM Korea
R | *Labor Minister* Kwon | person: Kwon Ki-seop
S | Ki-seop *urged* both | speaker: Kwon Ki-seop
R | *Economist* Jang | person: Jang Ha-na | organization: Hana Securities
S | Securities *put* lost | speaker: Jang Ha-na
E Business | has already *cut* profits | reported | agent: Washington's 15 percent tariff | patient: profits | source: Korea JoongAng Daily
S | Daily *reported* | speaker: Korea JoongAng Daily
L memberOf | subject: Jang Ha-na | object: Hana Securities

# Rabbitohs sign Enga flyer
E Appointment | Rabbitohs *sign* Enga | asserted | agent: Rabbitohs | patient: Enga flyer
E Appointment | have *signed* winger | asserted | agent: South Sydney | patient: Elijah Kipalan | again
R | *winger* Elijah | person: Elijah Kipalan | organization: South Sydney
E Sport | who *learned* to | asserted | agent: Elijah Kipalan | place: Wapenamanda
E Sport | *scored* 19 | asserted | agent: The 21-year-old | patient: 19 tries | beneficiary: the Mioks
E Sport | He *played* for | asserted | agent: He | beneficiary: the Kumuls | place: Pacific Championships | time: last month
R | *recruitment manager* Mark | person: Mark Ellery | organization: South Sydney
S | Ellery *said* | speaker: Mark Ellery
R | *Pastor* Yama | person: Yama
E Movement | *walked* six | asserted | agent: Yama | destination: Wabag | time: six hours
R | League *chairman* Sandis | person: Sandis Peto | organization: PNG Rugby Football League
E Sport | who *join* the NRL | planned | agent: the PNG Chiefs | patient: NRL | time: in 2028
E Sport | Rabbitohs *open* their | planned | agent: The Rabbitohs | agent: the Roosters | patient: their season | place: Allianz Stadium
E Movement | *head* to Las | planned | agent: Penrith | agent: the Broncos | destination: Las Vegas
L childOf | subject: Kipalan | object: Yama
L memberOf | subject: Elijah Kipalan | object: South Sydney
L memberOf | subject: Mark Ellery | object: Rabbitohs
L leads | subject: Sandis Peto | object: PNG Rugby Football League

# Bishops oppose Palawan nickel mine near wetlands
S | Bishops *oppose* Palawan | speaker: Bishops
S | has *appealed* to | speaker: The Apostolic Vicariate of Puerto Princesa
E Business | *application* to mine | asserted | place: Brooke's Point
E Culture | *read* at all | asserted | patient: a letter | time: on Sunday
R | *Bishop* Socrates | person: Socrates Villafuerte | organization: Apostolic Vicariate of Puerto Princesa
S | Villafuerte *wrote* that | speaker: Socrates Villafuerte
R | *Panglima* Jaybee | person: Jaybee Sarino
S | Sarino *said* his | speaker: Jaybee Sarino
E Meeting | was never *asked*. | denied | patient: his community | source: Jaybee Sarino
S | (NCIP) *says* consent | speaker: The National Commission on Indigenous Peoples
E Agreement | consent was *given* in | reported | patient: consent | time: in 2022 | source: The National Commission on Indigenous Peoples
S | *maintains* that it | speaker: Ipilan Nickel Corp.
E Business | it has *planted* 300,000 | reported | agent: it | patient: 300,000 trees | source: Ipilan Nickel Corp.
R | *Councilor* Mary | person: Mary Jean Dagot | organization: Sangguniang Bayan
E Election | *abstained* from | asserted | agent: Mary Jean Dagot | place: Sangguniang Bayan
E Legal | to *file* for | planned | agent: The Environmental Legal Assistance Center | patient: a writ of kalikasan
E Legal | remedy *created* by | asserted | agent: the Supreme Court | patient: a remedy | time: in 2010
L leads | subject: Socrates Villafuerte | object: Apostolic Vicariate of Puerto Princesa
L memberOf | subject: Mary Jean Dagot | object: Sangguniang Bayan

# Surabaya students get tested for TB
E Health | get *tested* for TB | asserted | patient: Surabaya students
E Health | begun to *screen* 48,000 | asserted | agent: Health workers | patient: 48,000 boarding school students | place: East Java | again
E Health | cluster was *found* in | asserted | patient: a cluster | place: Sampang
E Health | The *program*, run | asserted | agent: East Java Health Agency | agent: Nahdlatul Ulama | again
S | cough,” *said* Kiai | speaker: Abdul Wahid
R | *Pulmonologist* Retno | person: Retno Asih | organization: Dr. Soetomo Hospital
S | Hospital *said* Indonesia | speaker: Retno Asih
E Science | being *tried* in | asserted | patient: A vaccine | place: Bandung
R | *Provincial secretary* Adhy | person: Adhy
S | Adhy *said* pupils | speaker: Adhy
E Movement | not be *sent* home | denied | patient: pupils | source: Adhy
S | Kompas *reported* | speaker: Kompas
L leads | subject: Abdul Wahid | object: Darul Falah Islamic Boarding School
L memberOf | subject: Retno Asih | object: Dr. Soetomo Hospital
L within | subject: Sampang | object: Madura Island
L within | subject: SURABAYA | object: East Java

# Lawyer Beh struck off for touting
R | *Lawyer* Beh | person: Beh
E Legal | Beh *struck off* for | asserted | patient: Beh
E Crime | for *touting* | asserted | agent: Beh
E Crime | who *paid* tow | asserted | agent: A lawyer | beneficiary: tow truck drivers | again
E Legal | has been *struck off* by | asserted | agent: Court of Three Judges | patient: A lawyer | again
S | *admitted* giving | speaker: Beh Eng Soon
E Crime | admitted *giving* 88 | reported | agent: Beh Eng Soon | patient: 88 payments | source: Beh Eng Soon | again
E Legal | *Delivering* the decision | asserted | agent: Steven Loh | patient: the decision | time: on Nov 19 | again
R | *Chief Justice* Steven | person: Steven Loh
S | Loh *said* touting | speaker: Steven Loh
R | were *Justices* Belinda | person: Belinda Tessensohn
E Legal | was *represented* by | asserted | agent: P. Padmanathan | patient: The Law Society of Singapore
E Movement | has *moved* to | asserted | agent: Beh | destination: Johor Bahru
E Legal | been *suspended* for | asserted | patient: He | time: in 2016
S | (AGC) *said* a | speaker: A spokesman for the Attorney-General's Chambers
E Legal | had been *made*. | reported | patient: a police report | source: A spokesman for the Attorney-General's Chambers
E Business | has *closed*. | asserted | patient: Lucky Motoring
L memberOf | subject: P. Padmanathan | object: Rajah & Tann
L leads | subject: Steven Loh | object: Court of Three Judges

# China's landing site on the Moon gets a name
E Science | Moon *gets* a name | asserted | patient: China's landing site on the Moon
E Science | has been *named* after | reported | patient: A small crater | source: China National Space Administration | again
R | a village *teacher* from | person: Tian Guirong | place: Ningxia Hui Autonomous Region
S | *announced* on Monday | speaker: China National Space Administration
E Death | who *died* in | asserted | patient: Tian Guirong | time: in 2001
E Other | *taught* astronomy | asserted | agent: Tian Guirong | patient: astronomy | place: Xihaigu
R | an *engineer* on | person: Shan Zhongyi
E Science | *put* the name | asserted | agent: Shan Zhongyi | patient: the name | beneficiary: International Astronomical Union
E Other | He *told* us | reported | agent: He | patient: us | source: Shan
S | Shan *said*. | speaker: Shan
E Science | to *land* its Artemis | planned | agent: NASA | patient: its Artemis astronauts | place: the same region
S | 87, *asked* whether | speaker: Mu Lanying
S | Shan *said* there | speaker: Shan
L spouseOf | subject: Mu Lanying | object: Tian
L within | subject: Xihaigu | object: Ningxia Hui Autonomous Region

# Kiribati students stranded in Suva find a home
E Other | students *stranded* in | asserted | patient: Kiribati students | place: Suva
E Other | Suva *find* a home | asserted | agent: Kiribati students | patient: a home | place: Suva
E Disaster | *lost* their rooms | asserted | patient: their rooms | agent: SEVENTEEN students
E Disaster | a *fire* at | asserted | place: Nabua
E Rescue | been *taken in* by | asserted | agent: families | patient: SEVENTEEN students | place: Suva | again
S | Ioane, 20, *said* | speaker: Teburantaake Ioane
R | Authority *chief* Puamau | person: Puamau Sowane | organization: National Fire Authority
S | Sowane *said* the blaze | speaker: Puamau Sowane
E Disaster | the *blaze* started | reported | place: a kitchen | source: Puamau Sowane | again
E Investigation | has *inspected* the | asserted | agent: Energy Fiji Limited | patient: the wiring
R | a *nurse* at | person: Salanieta Ravouvou | organization: Colonial War Memorial Hospital
R | *Pundit* Narayan | person: Narayan Sharma | organization: Shree Sanatan Dharm Pratinidhi Sabha
E Other | *collected* mattresses | asserted | agent: The Methodist Church in Fiji | patient: mattresses
R | *High Commissioner* Nei | person: Reteta Tabwia | place: Kiribati
S | *thanked* the city | speaker: Reteta Tabwia
R | *vice-chancellor* Professor | person: Gurmeet Bedi | organization: USP
R | *Professor* Gurmeet | person: Gurmeet Bedi
S | Bedi *said* exams | speaker: Gurmeet Bedi
E Other | would be *deferred* until | planned | patient: exams | time: until after Diwali | source: Gurmeet Bedi
E Other | has *offered* phones | asserted | agent: Vodafone Fiji | patient: phones
L leads | subject: Puamau Sowane | object: National Fire Authority
L leads | subject: Gurmeet Bedi | object: USP
L memberOf | subject: Narayan Sharma | object: Shree Sanatan Dharm Pratinidhi Sabha
L memberOf | subject: Teburantaake Ioane | object: University of the South Pacific
L within | subject: Nabua | object: Suva

# Toll Group truckies win dawn deal in Altona
E Agreement | *win* dawn deal | asserted | agent: Toll Group truckies | patient: dawn deal | place: Altona
E Protest | *called off* a | asserted | agent: Truck drivers | patient: a strike | place: Altona | time: at dawn on Thursday
E Protest | off a *strike* at | denied | agent: Truck drivers | place: Altona
E Business | after *winning* a | asserted | agent: Truck drivers | patient: a 4.5 per cent rise | again
R | *branch secretary* Mehmet | person: Mehmet Hart | organization: Transport Workers' Union
S | Hart *said* the deal | speaker: Mehmet Hart
E Agreement | said the *deal* also | asserted | again
S | he *said*. | speaker: he
R | *analyst* Priya | person: Priya Ramachandran | organization: Macquarie
S | Macquarie *estimated* | speaker: Priya Ramachandran
E Legal | had *ordered* both | asserted | agent: The Fair Work Commission | patient: both sides
E Meeting | into *talks*. | asserted | agent: both sides
R | *Premier* Jacqui | person: Jacqui Sforza
S | Sforza *praised* Deputy | speaker: Jacqui Sforza
R | *Deputy President* Alan | person: Alan Cribbens | organization: Fair Work Commission
E Other | *vote* next week | planned | agent: Linfox and StarTrack drivers | time: next week
R | Industry *boss* Paul | person: Paul Guerrini | organization: Victorian Chamber of Commerce and Industry
S | Guerrini *warned* of | speaker: Paul Guerrini
S | Age *reported* | speaker: AAP
L ownerOf | subject: Japan Post | object: Toll
L memberOf | subject: Mehmet Hart | object: Transport Workers' Union
L memberOf | subject: Priya Ramachandran | object: Macquarie
L leads | subject: Paul Guerrini | object: Victorian Chamber of Commerce and Industry
L within | subject: Altona | object: Melbourne

# Anti-Cyber Crime Department Raids Scam Compound In Bavet
E Investigation | *Raids* Scam | asserted | agent: Anti-Cyber Crime Department | patient: Scam Compound | place: Bavet
E Arrest | *detained* 117 | reported | agent: Authorities | patient: 117 foreigners | place: Bavet City | time: on Thursday | source: Ministry of Interior
E Investigation | a *raid* on | reported | agent: Authorities | patient: a nine-storey building | place: Bavet City | time: on Thursday | source: Ministry of Interior | again
S | Interior *said* in | speaker: Ministry of Interior
E Investigation | The *operation* was | asserted | again
E Investigation | was *led* by | asserted | agent: Anti-Cyber Crime Department | patient: The operation | again
R | *General* Nuon | person: Nuon Saravuth
E Investigation | *seized* 600 | asserted | agent: Officers | patient: 600 phones | patient: 84 computers
E Arrest | Those *detained* include | asserted | patient: 63 Chinese | patient: 29 Indonesians | patient: 14 Bangladeshis | patient: 11 Kenyans | again
R | *Deputy Prime Minister* Sar | person: Sar Veasna
S | Veasna *said* those | speaker: Sar Veasna
E Abuse | of *trafficking* would | alleged | patient: those
E Movement | would be *sent* home | planned | patient: those | source: Sar Veasna
R | *country director* of | person: Teng Sokunthea | organization: International Justice Mission
S | Mission, *called* for | speaker: Teng Sokunthea
E Movement | has *left* the country | asserted | agent: The owner of the building | origin: the country
S | Scams *says* 118 | speaker: The Commission for Combating Online Scams
E Investigation | been *searched* since | reported | patient: 118 sites | source: The Commission for Combating Online Scams
E Investigation | *Operation* Dragon | reported | source: The Commission for Combating Online Scams
L leads | subject: Nuon Saravuth | object: Anti-Cyber Crime Department
L partOf | subject: Anti-Cyber Crime Department | object: National Police
L memberOf | subject: Teng Sokunthea | object: International Justice Mission
L within | subject: Bavet City | object: Svay Rieng province

# Ha Long hosts ASEAN Tourism Forum
E Meeting | Long *hosts* ASEAN | asserted | agent: Ha Long | patient: ASEAN Tourism Forum
E Meeting | *gathered* in Ha | asserted | agent: More than 1,500 delegates | place: Ha Long | time: on January 21 | again
E Meeting | *Opening* the event | asserted | agent: Ngo Dinh Phuoc | patient: the event
R | *Minister of Culture, Sports and Tourism* Ngo | person: Ngo Dinh Phuoc
S | Phuoc *said* Southeast | speaker: Ngo Dinh Phuoc
E Movement | had *welcomed* 144 | reported | agent: Southeast Asian nations | patient: 144 million visitors | time: last year | source: Ngo Dinh Phuoc
S | He *thanked* Laos | speaker: He
E Meeting | which *chaired* the | asserted | agent: Laos | patient: the previous meeting | place: Luang Prabang
S | *proposed* a single | speaker: Sathirakorn Noiwong
E Agreement | *signed* a memorandum | asserted | agent: Vietnam Airlines | agent: Garuda Indonesia | patient: a memorandum
E Culture | *presented* awards | asserted | agent: The Pacific Asia Travel Association | patient: awards | beneficiary: a homestay in Mai Chau | beneficiary: a museum in Vigan
E Meeting | will be *held* in | planned | patient: The next forum | place: Cebu | source: Verna Buensuceso-Tan
S | Cebu, *said* Verna | speaker: Verna Buensuceso-Tan
L memberOf | subject: Sathirakorn Noiwong | object: Ministry of Tourism and Sports
L memberOf | subject: Verna Buensuceso-Tan | object: Department of Tourism
L within | subject: Luang Prabang | object: Laos
L within | subject: Ha Long | object: Quang Ninh

# Buriram edge Port to reach cup final
E Sport | Buriram *edge* Port | asserted | agent: Buriram | patient: Port
E Sport | cup *final* | planned | agent: Buriram
E Sport | United *beat* Port | asserted | agent: Buriram United | patient: Port FC | place: Chang Arena | time: on Sunday | again
E Sport | the *final* of the | planned | agent: Buriram United | again
E Sport | *scored* from the spot | asserted | agent: Guilherme Prado | beneficiary: the hosts
R | as a *substitute*, | person: Channarong
E Sport | *levelled* with | asserted | agent: Channarong
E Sport | *struck* the winner | asserted | agent: Suphawit Jaidee | patient: the winner
E Sport | will *face* Muangthong | planned | agent: Buriram | agent: Muangthong United | agent: Bangkok United
E Sport | who *meet* at | planned | agent: Muangthong United | agent: Bangkok United | place: Rajamangala National Stadium | time: on Wednesday
R | Port *coach* László | person: László Gyöngyösi | organization: Port
S | *complained* about the | speaker: László Gyöngyösi
R | the *referee*, Torpong | person: Torpong Leksakul
S | he *said*. | speaker: he
R | *president* Madam | person: Orathai | organization: Football Association of Thailand
S | *declined* to discuss | speaker: Orathai
E Sport | winners *qualify* for | planned | agent: The winners | patient: the AFC Champions League Two
E Sport | *went out* in | asserted | agent: Ratchaburi
L memberOf | subject: László Gyöngyösi | object: Port
L leads | subject: Orathai | object: Football Association of Thailand

# Marawi Mosque Reopens Nine Years After Siege
E Culture | Mosque *Reopens* Nine | asserted | patient: Marawi Mosque | place: Marawi
E Military | After *Siege* | asserted | place: Marawi
E Movement | *returned* for Friday | asserted | agent: Hundreds of worshipers | destination: a mosque | place: MARAWI CITY
E Military | was *riddled* with | asserted | patient: a mosque
E Military | the *Battle* of | asserted | again
E Abuse | to *hold* hostages | asserted | agent: gunmen of the Maute Group | patient: hostages | patient: a Catholic priest | place: Bato Mosque
E Business | *Reconstruction* was funded | asserted
E Business | was *funded* by | asserted | agent: Marawi Compensation Board | agent: donors in Kuwait | patient: Reconstruction
R | *Grand Imam* Aleem | person: Abdulmajid Macarambon
E Culture | *led* the prayers | asserted | agent: Abdulmajid Macarambon | patient: the prayers
R | *Mayor* Majul | person: Majul Lomondot
R | *Vice Gov.* Mohammad | person: Mohammad Khalid Rakiin | place: Lanao del Sur
R | *Fr.* Chito | person: Chito Sugbo | organization: Prelature of Marawi
E Health | was *born* in | reported | patient: My son | place: Sagonsongan | source: Norhata Ampaso
S | time,” *said* Norhata | speaker: Norhata Ampaso
S | *according* to Task | speaker: Task Force Bangon Marawi
S | *puts* the cost | speaker: The Philippine News Agency
L memberOf | subject: Chito Sugbo | object: Prelature of Marawi
L within | subject: MARAWI CITY | object: Lanao del Sur

# KPK questions Riau Islands governor aide
E Investigation | KPK *questions* Riau | asserted | agent: KPK | patient: Riau Islands governor aide
E Investigation | (KPK) *questioned* a | asserted | agent: The Corruption Eradication Commission | patient: a former aide to the governor of Riau Islands | place: JAKARTA | time: on Monday | again
R | a former *aide* to | person: Suparman
S | shirt, *told* reporters | speaker: Suparman
E Investigation | he had *answered* 24 | reported | agent: he | patient: 24 questions | source: Suparman | place: Red and White Building | again
R | *spokesperson* Maharani | person: Maharani Putri | organization: KPK
S | Putri *said* investigators | speaker: Maharani Putri
E Investigation | were *tracing* Rp | reported | agent: investigators | patient: Rp 9 billion | source: Maharani Putri
E Business | *transferred* through | reported | patient: Rp 9 billion | place: Tanjung Pinang | source: Maharani Putri
R | A company *director*, Hendra | person: Hendra Gunadi
E Legal | was *named* a suspect | asserted | patient: Hendra Gunadi | time: in September
R | *researcher* Wahyuni | person: Wahyuni | organization: Indonesia Corruption Watch
S | Wahyuni *urged* the | speaker: Wahyuni
E Legal | not been *accused* | denied | patient: The governor
E Legislation | was *lifted*; | asserted | patient: the sea sand export ban | time: In 2023
E Legal | has since *restored* it | asserted | agent: Supreme Court | patient: it
L memberOf | subject: Maharani Putri | object: KPK
L memberOf | subject: Wahyuni | object: Indonesia Corruption Watch
L headquarteredIn | subject: KPK | object: Red and White Building

# SMRT fined over Jurong East cable fault
E Legal | SMRT *fined* over | asserted | patient: SMRT
E Accident | East cable *fault* | asserted | place: Jurong East
E Legal | has *fined* SMRT | asserted | agent: The Land Transport Authority | patient: SMRT Trains | again
E Accident | a cable *fault* that | asserted | again
E Other | that *halted* services | asserted | agent: a cable fault | patient: services | place: Jurong East | place: Buona Vista | time: six days
R | *Transport Minister* Jeremy | person: Jeremy Foo Chee Kiat
S | Kiat *told* Parliament | speaker: Jeremy Foo Chee Kiat
E Accident | had *fallen* from | reported | patient: an axle box | origin: a first-generation Kawasaki train | place: Dover station | source: Jeremy Foo Chee Kiat
E Accident | *damaging* 2.5km | reported | agent: an axle box | patient: 2.5km of track | source: Jeremy Foo Chee Kiat
S | he *said* in | speaker: he
R | SMRT *chairman* Seah | person: Seah Moon Tat | organization: SMRT
S | Tat *apologised* and | speaker: Seah Moon Tat
S | and *said* bonuses | speaker: Seah Moon Tat
E Business | been *cut*. | reported | patient: bonuses | source: Seah Moon Tat
S | *asked* that technicians | speaker: The National Transport Workers' Union
E Investigation | has *checked* its | asserted | agent: SBS Transit | patient: its own trains
E Business | will *go* to | planned | patient: The fine | beneficiary: the Public Transport Fund
L leads | subject: Seah Moon Tat | object: SMRT
L memberOf | subject: Harpreet Sandhu | object: PSP
L memberOf | subject: Syahrul Rahmat | object: PAP

# SHENZHEN DRONE MAKER SHRUGS OFF US BAN
E Legislation | US *BAN* | asserted | agent: US
R | *sales head* of | person: Rosa Liang
E Other | has *deleted* the | asserted | agent: Rosa Liang | patient: the word America
E Legislation | *bars* new models | asserted | agent: Federal Communications Commission | patient: new models | again
E Business | used to *sell* a | asserted | agent: Liang's company | patient: a third of its output | beneficiary: farmers in Iowa and Texas
S | she *said* at | speaker: she
E Business | have *tripled*. | asserted | patient: Sales | place: Thailand
R | an *associate professor* at | person: Fang Zhou | organization: Sun Yat-sen University
S | University, *said* smaller | speaker: Fang Zhou
S | has *called* the ban | speaker: The Ministry of Commerce
S | figures *show* that | speaker: Customs figures
E Business | *rose* 12 | reported | patient: drone exports from Guangdong | time: in the year to September | source: Customs figures
S | Yicai *reported* | speaker: Yicai
E Business | *plans* a factory | planned | agent: XAG | patient: a factory | place: São Paulo | source: Yicai
L memberOf | subject: Fang Zhou | object: Sun Yat-sen University
L headquarteredIn | subject: Federal Communications Commission | object: Washington
L within | subject: Nanshan district | object: Shenzhen

# Hokkaido town votes on nuclear waste survey
E Election | town *votes* on | planned | agent: Hokkaido town | patient: nuclear waste survey
E Election | will *vote* on Feb | planned | agent: Residents of this fishing town of 2,600 | place: SUTTSU | time: on Feb. 7 | again
R | *Mayor* Haruki | person: Haruki Sasaki | place: SUTTSU
E Legal | who *applied* for | asserted | agent: Haruki Sasaki | patient: the first stage | time: in 2020
S | has *promised* to | speaker: Haruki Sasaki
E Business | has since *received* 2 | asserted | agent: The town | patient: 2 billion yen
E Investigation | has *surveyed* documents | asserted | agent: The Nuclear Waste Management Organization of Japan | patient: documents | place: Suttsu | place: Kamoenai | place: Genkai
R | Oyster *farmer* Nobuka | person: Nobuka Miki
E Protest | who *collected* signatures | asserted | agent: Nobuka Miki | patient: signatures
S | plan, *said* buyers | speaker: Nobuka Miki
R | *Innkeeper* Toshio | person: Toshio Echizen
R | *Gov.* Naoya | person: Naoya Shimizu | place: Hokkaido
S | *expects* the whole | speaker: The Ministry of Economy, Trade and Industry
S | Shimbun *reported* | speaker: Hokkaido Shimbun
L within | subject: SUTTSU | object: Hokkaido
L within | subject: Genkai | object: Saga Prefecture

# Gangneung drought shuts hotels
E Disaster | *drought* shuts | asserted | place: Gangneung
E Business | drought *shuts* hotels | asserted | agent: Gangneung drought | patient: hotels | place: Gangneung
E Business | *closed* their pools | asserted | agent: Hotels | patient: their pools and saunas | place: Gangneung | time: on Saturday | again
E Disaster | reservoir *fell* below | asserted | patient: the level of its main reservoir
E Other | has *halved* the | asserted | agent: The Gangneung City Government | patient: the water supply
R | *Mayor* Kim | person: Kim Hong-jae | organization: Gangneung City Government | place: Gangneung
S | Hong-jae *said* fire | speaker: Kim Hong-jae
E Movement | were *carrying* water | reported | agent: fire engines from Sokcho and Wonju | patient: water | origin: Namdae Stream | source: Kim Hong-jae
S | (KMA) *said* Gangwon | speaker: The Korea Meteorological Administration
E Other | had *received* 38 | reported | agent: Gangwon Province | patient: 38 percent of its normal rain | source: The Korea Meteorological Administration
E Sport | We *hosted* the | reported | agent: We | patient: 2018 Winter Olympics | source: Shim Eun-ok
E Sport | Winter *Olympics* and | asserted | time: 2018
S | dish,” *said* Shim | speaker: Shim Eun-ok
S | *apologized* to farmers | speaker: The Korea Rural Community Corp.
E Disaster | has *declared* a state | asserted | agent: The Ministry of the Interior and Safety | patient: a state of disaster
E Movement | *sent* 2 million | asserted | agent: Lotte Chilsung | patient: 2 million bottles
L leads | subject: Kim Hong-jae | object: Gangneung City Government
L ownerOf | subject: Korea Rural Community Corp. | object: Obong Reservoir
L within | subject: GANGNEUNG | object: South Korea

# Sorcery accusation: Kagua pastor shelters three women
E Rescue | pastor *shelters* three | asserted | agent: Kagua pastor | patient: three women | place: Kagua
E Rescue | has *taken in* three | asserted | agent: A CHURCH worker | patient: three women | again
E Other | women *accused* of | asserted | patient: three women
E Crime | accused of *sorcery* | alleged | agent: three women
E Death | a man *died* in | asserted | patient: a man | place: Kagua
R | *Pastor* Tony | person: Tony Wakepa | organization: Evangelical Lutheran Church of Papua New Guinea
E Rescue | *hid* them | asserted | agent: Tony Wakepa | patient: them | place: his store | again
E Movement | police *came* from | asserted | agent: police | origin: Mendi
S | he *said*. | speaker: he
R | *Provincial police commander* Superintendent | person: Daniel Yangen
R | *Superintendent* Daniel | person: Daniel Yangen
S | Yangen *said* four | speaker: Daniel Yangen
E Arrest | were *arrested* under | reported | patient: four men | source: Daniel Yangen
E Legal | will *appear* in | planned | agent: They | place: Mendi District Court
R | Oxfam *officer* Ruth | person: Ruth Bena | organization: Oxfam
S | *praised* the pastor | speaker: Ruth Bena
R | *Sister* Lorena | person: Lorena Frey
R | a Swiss *nun* in | person: Lorena Frey | place: Tari
S | Tari, *said* she | speaker: Lorena Frey
S | has *asked* Port | speaker: The Human Rights Defenders Network
R | *Community Development Minister* Jason | person: Jason Aopi
S | Aopi *said* money | speaker: Jason Aopi
S | NBC *reported* | speaker: NBC
L memberOf | subject: Tony Wakepa | object: Evangelical Lutheran Church of Papua New Guinea
L memberOf | subject: Ruth Bena | object: Oxfam
L within | subject: Kagua | object: Southern Highlands

# Darwin jury retires in croc wrangler trial
E Legal | jury *retires* in | asserted | agent: Darwin jury | place: Darwin
E Legal | wrangler *trial* | asserted | patient: croc wrangler
E Legal | has *retired* to | asserted | agent: A jury | again
E Legal | the *trial* of | asserted | patient: a television crocodile wrangler | again
R | television crocodile *wrangler* accused | person: Clay Wolfenden
E Crime | of *tampering* with | alleged | agent: a television crocodile wrangler | patient: flight records
E Accident | helicopter *crash* in | asserted | place: Arnhem Land
E Legal | has *pleaded* not | asserted | agent: Clay Wolfenden | place: Supreme Court of the Northern Territory
E Crime | to *pervert* the | alleged | agent: Clay Wolfenden | patient: the course of justice
R | *Prosecutor* Jason | person: Jason Gullace
S | SC *told* jurors | speaker: Jason Gullace
E Crime | had *asked* a friend | alleged | agent: Wolfenden | patient: Sunny Bryce | source: Jason Gullace
R | Defence *barrister* Giles | person: Giles Pike
S | KC *said* the | speaker: Giles Pike
E Accident | *went down* near | asserted | patient: The Robinson R44 | place: King River | time: in 2022 | again
R | *Pilot* Seb | person: Seb Rowbottom | place: Jabiru
E Injury | spinal *injuries*; | asserted | patient: Seb Rowbottom
E Death | *died* at the | asserted | patient: Chance Willmott | place: the scene
R | *Acting Justice* Alan | person: Alan Blowfield
S | *asked* the jury | speaker: Alan Blowfield
E Publication | *coverage* by | asserted | agent: Nine News | agent: The Australian
E Legal | gave *evidence*, as | asserted | agent: The Civil Aviation Safety Authority | agent: Neil Mellish
R | Police *officer* Neil | person: Neil Mellish | organization: NT Police
L memberOf | subject: Alan Blowfield | object: Supreme Court of the Northern Territory

# Gisborne forestry waste inquiry reports
E Investigation | waste *inquiry* reports | asserted | place: Gisborne
E Publication | inquiry *reports* | asserted | agent: Gisborne forestry waste inquiry
S | have been *told* to ban | speaker: an inquiry
E Investigation | after an *inquiry* into | asserted | patient: the wood debris | again
E Disaster | that *smothered* beaches | asserted | agent: the wood debris | patient: beaches | time: during Cyclone Gabrielle | place: Tairāwhiti
E Disaster | during *Cyclone* Gabrielle | asserted | place: Tairāwhiti
R | National *minister* Hera | person: Hera Bayfield | organization: National
R | *economist* Dave | person: Dave Parsons
R | *farmer* Matthew | person: Matthew McCloskey
E Investigation | It *heard* from | asserted | agent: It | patient: 200 people | place: Tolaga Bay | place: Tokomaru Bay | place: Ruatōria | again
R | *kaumātua* Wiremu | person: Wiremu Keelan | organization: Ngāti Porou
S | Keelan *told* a | speaker: Wiremu Keelan
E Meeting | a *hearing* at | asserted | place: Hinemaurea Marae
R | *chief executive* Philippa | person: Philippa Hopcroft | organization: Eastland Wood Council
S | Hopcroft *said* a | speaker: Philippa Hopcroft
R | *Forestry Minister* Todd | person: Todd Riley
S | will *respond* by | speaker: Todd Riley
E Other | will *respond* by | planned | agent: Todd Riley | time: by June
E Legal | *fined* two | asserted | agent: Gisborne District Council | patient: two companies
E Business | have *set aside* money | asserted | agent: Ernslaw One | agent: Aratu Forests | patient: money
E Business | the *clean-up*. | planned
S | Bird *called* the | speaker: Forest & Bird
S | RNZ *reports* | speaker: RNZ
L memberOf | subject: Wiremu Keelan | object: Ngāti Porou
L memberOf | subject: Hera Bayfield | object: National
L leads | subject: Philippa Hopcroft | object: Eastland Wood Council

# Pursat dengue cases double as rains linger
E Health | dengue cases *double* as | asserted | patient: Pursat dengue cases | place: Pursat
E Health | have *treated* 214 | asserted | agent: Doctors at Pursat Provincial Hospital | patient: 214 children | place: Pursat Provincial Hospital | time: since September
R | hospital's *director*, Dr | person: Ouk Sambath | organization: Pursat Provincial Hospital
S | Sambath, *said* two | speaker: Ouk Sambath
E Movement | had *arrived* too | reported | agent: two children | origin: Veal Veng | source: Ouk Sambath
E Health | been given *injections* by | reported | agent: an unlicensed practitioner | patient: Both | source: Ouk Sambath
R | *chief* Huy | person: Huy Chanrith | organization: National Centre for Parasitology, Entomology and Malaria Control
S | Chanrith *said* larvicide | speaker: Huy Chanrith
E Health | would be *handed out* in | planned | patient: larvicide | place: Krakor | place: Bakan | place: Kandieng | source: Huy Chanrith
S | *believe* that standing | speaker: Officials of the World Health Organization
E Other | has *sat* beside | asserted | agent: Meas Sreyneang | patient: her son | time: for six days
E Business | was *pawned* for | reported | patient: The family's moto | source: she
S | she *said*. | speaker: she
E Health | has *cleared* a ward | asserted | agent: Kantha Bopha Children's Hospital | patient: a ward
R | *Health Minister* Chheang | person: Chheang Ly
E Meeting | *visited* on | reported | agent: Chheang Ly | time: on Wednesday | source: Agence Kampuchea Presse
S | (AKP) *reported* | speaker: Agence Kampuchea Presse
L leads | subject: Ouk Sambath | object: Pursat Provincial Hospital
L leads | subject: Huy Chanrith | object: National Centre for Parasitology, Entomology and Malaria Control
L childOf | subject: Rith | object: Meas Sreyneang
L locatedIn | subject: Kantha Bopha Children's Hospital | object: Phnom Penh

# Hue imperial seal returns from Paris
E Movement | seal *returns* from | asserted | patient: Hue imperial seal | origin: Paris
E Business | *bought* by | asserted | agent: a businessman from Bac Ninh | patient: A jade seal | place: Paris
E Business | an *auction* in | asserted | place: Paris
E Culture | *went* on display | asserted | patient: A jade seal | place: Hue | time: on Saturday
R | a *businessman* from | person: Dang The Hong | place: Bac Ninh
E Business | who *paid* 2.1 | asserted | agent: Dang The Hong | patient: 2.1 million euros | again
S | euros, *said* he | speaker: Dang The Hong
E Business | had *outbid* a | reported | agent: he | patient: a collector in Geneva | source: Dang The Hong
E Other | *assisted* with | asserted | agent: The Ministry of Foreign Affairs | agent: UNESCO
R | *director* of the Hue | person: Hoang Viet Truong | organization: Hue Monuments Conservation Centre
S | Centre, *said* the seal | speaker: Hoang Viet Truong
E Culture | was *carved* in | reported | patient: the seal | time: in 1841 | source: Hoang Viet Truong
E Movement | *left* the country | reported | patient: the seal | time: after the First Indochina War | source: Hoang Viet Truong
E Military | Indochina *War*. | asserted
E Culture | *lined up* outside | asserted | agent: Visitors | place: Museum of Royal Antiquities
E Business | had *withdrawn* a | asserted | agent: Millon | patient: a golden seal | time: in 2022
R | *Historian* Philippe | person: Philippe Le Goff | organization: EFEO
E Science | *examined* both | asserted | agent: Philippe Le Goff | patient: both pieces
L leads | subject: Hoang Viet Truong | object: Hue Monuments Conservation Centre
L memberOf | subject: Philippe Le Goff | object: EFEO

# Vientiane Hospital Opens Stroke Unit
E Business | Hospital *Opens* Stroke | asserted | agent: Vientiane Hospital | patient: Stroke Unit | place: Vientiane
E Business | has *opened* the first | asserted | agent: Mahosot Hospital | patient: the first stroke unit in Laos | place: Vientiane | again
E Business | scanner *donated* by | asserted | agent: Luxembourg | patient: a scanner
R | *Neurologist* Dr | person: Somchit Vorachit
S | Vorachit *said* that | speaker: Somchit Vorachit
S | brain,” she *said* | speaker: she
R | *Minister of Health* Bounfeng | person: Bounfeng Phoummalay
E Culture | *cut* the ribbon | asserted | agent: Bounfeng Phoummalay | patient: the ribbon | time: on Monday
R | Sciences *rector* Phouthone | person: Phouthone | organization: University of Health Sciences
E Culture | was *joined* by | asserted | agent: Phouthone | agent: Claude Jentgen | patient: He
R | *chargé d'affaires*, Claude | person: Claude Jentgen | place: Luxembourg
E Health | have *trained* at | asserted | agent: Doctors | place: Khon Kaen University | place: Pitié-Salpêtrière Hospital
R | was *monk* Ajahn | person: Keo
E Health | who *regained* his | asserted | agent: Keo | patient: his speech | time: after four days
L locatedIn | subject: Mahosot Hospital | object: Vientiane
L leads | subject: Phouthone | object: University of Health Sciences
L within | subject: Vientiane | object: Laos

# Arakan Army says it holds Kyaukphyu outskirts
S | Army *says* it | speaker: Arakan Army
E Military | it *holds* Kyaukphyu | reported | agent: it | patient: Kyaukphyu outskirts | source: Arakan Army
S | *claimed* on Tuesday | speaker: The Arakan Army
E Military | to have *taken* three | reported | agent: The Arakan Army | patient: three hilltop posts | place: Kyaukphyu | source: The Arakan Army | again
R | *Spokesman* Khaing | person: Khaing Lin | organization: Arakan Army
S | Lin *said* 41 | speaker: Khaing Lin
E Military | had *surrendered*. | reported | agent: 41 soldiers of Light Infantry Battalion 542 | source: Khaing Lin
S | Nu, *said* navy | speaker: Than Nu
E Military | had *fired* through | reported | agent: navy guns | place: Ramree Island | source: Than Nu
E Movement | have *fled* to | asserted | agent: More than 20,000 people | destination: Ann | destination: Taungup
E Movement | have *withdrawn* all | asserted | agent: Sinohydro | agent: CITIC | patient: all but a few engineers
R | a *scholar* at | person: Zhou Ruilin | organization: Yunnan University
S | University, *said* Beijing | speaker: Zhou Ruilin
E Agreement | one *reached* with | asserted | agent: Three Brotherhood Alliance | place: Haigeng | time: in 2024
S | News *reported* air | speaker: DVB
E Military | air *raids* on | reported | place: Sittwe | source: DVB
E Military | *began* in 2023 | asserted | patient: Operation 1027 | time: in 2023
E Military | has *lost* most | asserted | agent: the junta | patient: most of the state
L memberOf | subject: Khaing Lin | object: Arakan Army
L memberOf | subject: Zhou Ruilin | object: Yunnan University
L within | subject: Kyaukphyu | object: Rakhine State

# Batangas jeepney drivers join transport strike
E Protest | drivers *join* transport | asserted | agent: Batangas jeepney drivers
E Protest | transport *strike* | asserted
E Protest | *joined* a three-day | asserted | agent: Jeepney drivers in Calabarzon | time: on Monday | again
E Protest | three-day *strike* called | asserted | agent: Piston | time: three-day | again
R | *chair* Victor | person: Victor Mendiola | organization: Land Transportation Franchising and Regulatory Board
S | Mendiola *said* only | speaker: Victor Mendiola
E Other | were *affected*. | reported | patient: only 9 percent of routes | source: Victor Mendiola
E Movement | *carried* stranded | asserted | agent: Metropolitan Manila Development Authority (MMDA) buses | patient: stranded commuters | origin: Alabang | destination: Buendia
R | *Driver* Mang | person: Tino
E Movement | *parked* in front | asserted | agent: Tino | place: San Sebastian Cathedral
S | he *said*. | speaker: he
R | *president* Marlon | person: Marlon Reyes | organization: Manibela
E Meeting | *met* Transportation | asserted | agent: Marlon Reyes | agent: Boyet | agent: Giovanni Cruz | place: Malacañang
R | *Transportation Secretary* Giovanni | person: Giovanni Cruz
R | *Rep.* Sarah | person: Sarah Lualhati | organization: Gabriela
E Legislation | *filed* a bill | asserted | agent: Sarah Lualhati | patient: a bill
E Other | were *moved* online | asserted | patient: Classes | place: Batangas State University | place: Tanauan
L leads | subject: Victor Mendiola | object: Land Transportation Franchising and Regulatory Board
L leads | subject: Marlon Reyes | object: Manibela
L memberOf | subject: Boyet | object: Piston
L memberOf | subject: Sarah Lualhati | object: Gabriela
L within | subject: LIPA CITY | object: Batangas

# Dayak elders oppose relocation near Nusantara
S | elders *oppose* relocation | speaker: Dayak elders
E Movement | *relocation* near | planned | patient: Dayak elders | place: Nusantara
S | have *refused* to leave | speaker: Elders of the Balik people
E Movement | to *leave* their | denied | agent: Elders of the Balik people | origin: their homes | place: Sepaku River
R | *elder* Sibukdin | person: Sibukdin
S | Sibukdin *told* a | speaker: Sibukdin
E Meeting | a *meeting* with | asserted | agent: Sibukdin | agent: Nusantara Capital Authority
R | *deputy for social affairs*, Alimuddin | person: Alimuddin | organization: Nusantara Capital Authority
S | Alimuddin, *said* 31 | speaker: Alimuddin
E Other | would be *offered* plots | planned | patient: plots | beneficiary: 31 families | place: Bukit Harapan | source: Alimuddin
S | has *appealed* to | speaker: The Alliance of Indigenous Peoples of the Archipelago
R | Its *chair*, Saiduani | person: Saiduani Lawing
S | Lawing, *said* East | speaker: Saiduani Lawing
E Other | had *mapped* only | reported | agent: East Kalimantan | patient: only six of 180 customary areas | source: Saiduani Lawing
E Business | are *working* round | asserted | agent: PUPR engineers | agent: Adhi Karya | agent: Wijaya Karya
R | *President* Wirawan | person: Wirawan Adiputra
E Culture | to *hold* the 2028 | planned | agent: Wirawan Adiputra | patient: the 2028 Independence Day ceremony | place: the city | source: Detik
S | Detik *reported* | speaker: Detik
L memberOf | subject: Alimuddin | object: Nusantara Capital Authority
L within | subject: PENAJAM | object: East Kalimantan

# Kota Tinggi flood victims return home
E Disaster | Kota Tinggi *flood* victims | asserted | place: Kota Tinggi
E Movement | victims *return* home | asserted | agent: Kota Tinggi flood victims | destination: home
E Disaster | *floodwaters* receded | asserted | place: Kota Tinggi | place: Mersing | again
E Disaster | *receded* in | asserted | patient: floodwaters | place: Kota Tinggi | place: Mersing
R | *chairman* Tan | person: Azmi Rohaizad | organization: State Disaster Management Committee
S | Rohaizad *said* 112 | speaker: Azmi Rohaizad
S | Department *reported* that | speaker: The Drainage and Irrigation Department
E Other | has *lifted* its | asserted | agent: MetMalaysia | patient: its orange alert
E Movement | trucks *carried* 60 | asserted | agent: Tentera Darat trucks | patient: 60 schoolchildren
E Other | are *sitting* for | asserted | agent: 60 schoolchildren | patient: the Sijil Pelajaran Malaysia examination
S | Roslan, *said* she | speaker: Nur Aina Batrisyia Roslan
E Other | she *revised* by | reported | agent: she | source: Nur Aina Batrisyia Roslan
R | (APM) *officer* Captain | person: Hazlan | organization: Angkatan Pertahanan Awam
R | officer *Captain (PA)* Hazlan | person: Hazlan
S | Hazlan *warned* residents | speaker: Hazlan
R | Felda *settler* Jamilah | person: Jamilah binti Kassan | organization: Felda
E Disaster | 70, *lost* 40 | asserted | agent: Jamilah binti Kassan | patient: 40 chickens
E Business | would be *made* by | planned | agent: Bank Simpanan Nasional | patient: Welfare payments of RM1,000 per household | source: Azmi
S | Azmi *said*. | speaker: Azmi
L leads | subject: Azmi Rohaizad | object: State Disaster Management Committee
L memberOf | subject: Hazlan | object: Angkatan Pertahanan Awam
L within | subject: Kota Tinggi | object: Johor
L within | subject: Mersing | object: Johor

# Grab and GoTo resume merger talks
E Business | GoTo *resume* merger | asserted | agent: Grab | agent: GoTo | patient: merger talks
E Meeting | merger *talks* | asserted | agent: Grab | agent: GoTo
E Meeting | resumed *talks* on | reported | agent: Grab | agent: GoTo | source: three people with knowledge of the matter | again
E Business | a *merger* that | planned | agent: Grab | agent: GoTo
S | billion, *said* three | speaker: three people with knowledge of the matter
E Business | is *advising* Grab | asserted | agent: Goldman Sachs | patient: Grab
E Business | GoTo *works* with | asserted | agent: GoTo | agent: Citigroup
S | agency, *said* it | speaker: KPPU
E Business | been *notified*. | denied | patient: it | source: KPPU
R | *chief executive* Hans | person: Hans Siregar | organization: GoTo
S | Siregar *told* staff | speaker: Hans Siregar
R | *Driver* Sarwono | person: Sarwono
S | *threatened* a protest | speaker: Sarwono
E Protest | a *protest* at | planned | agent: Sarwono | place: National Monument
R | Nomura *analyst* Ahmad | person: Ahmad Osman | organization: Nomura
E Business | to *exit* in | reported | agent: Uber | time: in 2018 | source: he
S | he *noted*. | speaker: he
E Business | shares *rose* 5 | asserted | patient: The shares | place: Nasdaq
L leads | subject: Hans Siregar | object: GoTo
L leads | subject: Sarwono | object: Garda Indonesia
L memberOf | subject: Ahmad Osman | object: Nomura

# Chongqing rescuers find missing cavers
E Rescue | rescuers *find* missing | asserted | agent: Chongqing rescuers | patient: missing cavers
E Accident | who got *lost* in | asserted | patient: Three students | place: a cave
E Rescue | were *found* alive | asserted | patient: Three students | place: Chongqing | time: on Sunday | again
E Movement | had *entered* Furong | reported | agent: Tang Yue | agent: Gu Mingche | agent: An Ran | patient: Furong Cave's lower branch | place: Wulong district | source: Emergency Management Bureau
S | Bureau *said* | speaker: Emergency Management Bureau
E Rescue | *followed* chalk | asserted | agent: Rescuers | patient: chalk marks
E Other | had *shared* one | reported | agent: They | patient: one mooncake | patient: a candle | source: Mou Jun
R | *team leader* Mou | person: Mou Jun
S | Jun *said*. | speaker: Mou Jun
E Movement | *drove* through | asserted | agent: An Guodong | origin: Mianyang | time: through the night
E Health | *treated* them | asserted | agent: Doctors at Wulong People's Hospital | patient: them
R | *caver* Duncan | person: Duncan Collis
S | Society, *said* the | speaker: Duncan Collis
E Legal | a *fine* under | planned | patient: The students | source: The Paper
S | Paper *reported* | speaker: The Paper
L memberOf | subject: Duncan Collis | object: Hong Meigui Cave Exploration Society
L childOf | subject: An | object: An Guodong
L locatedIn | subject: Furong Cave | object: Wulong district
L within | subject: Wulong district | object: Chongqing

# Hanshin sweep Hiroshima to clinch pennant
E Sport | Hanshin *sweep* Hiroshima | asserted | agent: Hanshin | patient: Hiroshima
E Sport | to *clinch* pennant | asserted | agent: Hanshin | patient: pennant
E Sport | Tigers *beat* the | asserted | agent: The Hanshin Tigers | patient: the Hiroshima Carp | place: Koshien Stadium | time: on Sunday | again
E Sport | to *win* the | asserted | agent: The Hanshin Tigers | patient: the Central League pennant | again
E Sport | *struck out* eleven | asserted | agent: Hiroto Saiki | patient: eleven
E Sport | *homered* in | asserted | agent: Ryohei Tamura | time: in the fourth
R | *closer* Suguru | person: Suguru Iwase
E Sport | *got* the last | asserted | agent: Suguru Iwase | patient: the last three outs
R | *Manager* Kyuta | person: Kyuta Fujikado | organization: Hanshin Tigers
E Culture | was *tossed* in | asserted | patient: Kyuta Fujikado
S | he *said*. | speaker: he
E Sport | Yomiuri *lost* 5-2 | asserted | agent: Chunichi | patient: Yomiuri | place: Nagoya
E Sport | after *beating* Lotte | asserted | agent: Nippon Ham | patient: Lotte
E Other | *posted* 1,300 | asserted | agent: The Osaka Prefectural Police | patient: 1,300 officers | place: Dotonbori
E Other | *jumped* in all | asserted | agent: 26 people | place: Dotonbori
E Sport | due to *start* on | planned | patient: the Japan Series | time: on Oct. 25
L leads | subject: Kyuta Fujikado | object: Hanshin Tigers
L memberOf | subject: Hiroto Saiki | object: Hanshin Tigers
L within | subject: NISHINOMIYA | object: Hyogo Pref.

# Defector turned baker opens shop in Incheon
E Business | *opens* shop | asserted | agent: Defector turned baker | patient: shop | place: Incheon
R | turned *baker* opens | person: Joo Seong-mi
E Movement | who *left* Hyesan | asserted | agent: Joo Seong-mi | origin: Hyesan | time: in 2014
E Other | *learned* to bake | asserted | agent: Joo | place: Hanawon
E Business | A *loan* from | asserted | agent: Korea Hana Foundation
E Business | *paid* for the oven | asserted | agent: A loan | patient: the oven
S | Instagram,” she *said* | speaker: she
E Movement | have *reached* the South | asserted | agent: Around 34,000 North Koreans | destination: the South
R | *researcher* Lim | person: Lim Sun-young | organization: Database Center for North Korean Human Rights
S | Sun-young *said* that | speaker: Lim Sun-young
R | *Father* Timothy | person: Timothy Doyle-Park
R | an Irish *missionary* of | person: Timothy Doyle-Park | organization: Columban Fathers
R | a taxi *driver* who | person: Seo
E Culture | both *filmed* in | asserted | agent: Dong-A Ilbo | agent: KBS | place: the shop
L memberOf | subject: Lim Sun-young | object: Database Center for North Korean Human Rights
L memberOf | subject: Timothy Doyle-Park | object: Columban Fathers
L locatedIn | subject: Hanawon | object: Anseong
L within | subject: Namdong District | object: Incheon

# Tonga eruption survivors sail Fiji canoe home
E Disaster | Tonga *eruption* survivors | asserted | place: Tonga
E Movement | survivors *sail* Fiji | planned | agent: Tonga eruption survivors | patient: Fiji canoe | destination: home
E Business | canoe *built* on | asserted | agent: Tongan castaways | patient: A DOUBLE-hulled canoe | place: Ovalau
E Movement | will *sail* for | planned | patient: A DOUBLE-hulled canoe | destination: Nuku'alofa | time: next week | again
R | *Captain* 'Aunofo | person: 'Aunofo Finau
S | Finau *said* the crew | speaker: 'Aunofo Finau
E Movement | to *reach* Lakeba | planned | agent: They | destination: Lakeba | time: in two days
E Business | was *given* by | asserted | agent: the people of Lovoni | patient: Timber
R | *secretary* Dwain | person: Dwain Qalovaki | organization: Uto ni Yalo Trust
E Other | *taught* the sailors | asserted | agent: Dwain Qalovaki | patient: the sailors
E Movement | will *follow* as | planned | agent: The Republic of Fiji Navy | destination: Koro Sea
E Investigation | *inspected* the deck | asserted | agent: Biosecurity Authority of Fiji officers | patient: the deck
R | *Turaga na Tui Levuka*, Ratu | person: Kolinio Rokotuinaceva
E Culture | *hosted* a farewell | asserted | agent: Kolinio Rokotuinaceva | patient: a farewell | place: Levuka Town Hall
E Culture | choir *sang*. | asserted | agent: Marist Convent School choir
S | Times *reports* | speaker: Fiji Times
L memberOf | subject: Dwain Qalovaki | object: Uto ni Yalo Trust
L within | subject: Lakeba | object: Lau Islands

# Battambang circus school marks 30 years
E Culture | school *marks* 30 | asserted | agent: Battambang circus school | patient: 30 years
E Accident | lights *went out* twice | asserted | patient: The lights
E Accident | *lost* its saddle | asserted | patient: a unicycle
E Business | *founded* by nine | asserted | agent: nine young men | patient: The arts school | place: Battambang
E Meeting | who had *met* in | asserted | agent: nine young men | place: Site Two
E Culture | *celebrated* its thirtieth | asserted | agent: The arts school | patient: its thirtieth birthday | place: Battambang | time: on Saturday | again
E Movement | Graduates *came* from | asserted | agent: Graduates | origin: Montreal | origin: Toulouse | origin: Siem Reap
E Movement | I *came* here | reported | agent: I | source: Srey Bandith
S | trapeze,” *said* Srey | speaker: Srey Bandith
R | now a *trainer* with | person: Srey Bandith | organization: Cirque du Soleil
R | *Director* Huot | person: Huot Ratha | organization: Phare Ponleu Selpak
S | Ratha *said* the | speaker: Huot Ratha
R | *Culture Minister* Pheng | person: Pheng Sokvisal
S | *promised* a new | speaker: Pheng Sokvisal
R | first *teacher*, Khuon | person: Khuon Dara
E Culture | was *given* a drum | reported | patient: a drum | beneficiary: Khuon Dara | source: Khmer Times
S | Times *reported* | speaker: Khmer Times
L memberOf | subject: Srey Bandith | object: Cirque du Soleil
L leads | subject: Huot Ratha | object: Phare Ponleu Selpak
L locatedIn | subject: Phare Ponleu Selpak | object: Battambang

# Sacombank chair steps down
E Appointment | chair *steps down* | planned | agent: Sacombank chair
R | *chairwoman* Dao | person: Dao Minh Chau | organization: Sacombank
E Appointment | will *step down* on | planned | agent: Dao Minh Chau | time: on December 31 | source: the lender | again
S | lender *said* in | speaker: the lender
E Publication | a *filing* to | asserted | agent: the lender | beneficiary: Ho Chi Minh City Stock Exchange
E Business | has *led* the | asserted | agent: Chau | patient: the board | time: since 2021
R | *Vice chairman* Luong | person: Luong Gia Bao | organization: Sacombank
E Appointment | will *take over* until | planned | agent: Luong Gia Bao
E Meeting | shareholders *meet* in | planned | agent: shareholders | time: in April
E Business | profit *rose* 15 | asserted | patient: The bank's pre-tax profit | time: in the first nine months
E Business | ratio *fell* to | asserted | patient: Its bad debt ratio
S | stands,” *said* Quan | speaker: Quan Thu Ha
R | a banking *analyst* at | person: Quan Thu Ha | organization: SSI Securities
E Business | *closed* flat | asserted | patient: The stock
E Business | *gained* 0.6 | asserted | patient: Vietcombank
E Business | *dropped*. | asserted | patient: Novaland
E Business | *ended* at | asserted | patient: The VN-Index
L leads | subject: Dao Minh Chau | object: Sacombank
L memberOf | subject: Luong Gia Bao | object: Sacombank
L memberOf | subject: Quan Thu Ha | object: SSI Securities
L headquarteredIn | subject: Novaland | object: District 1

# Yala teachers demand armed escorts
S | teachers *demand* armed | speaker: Yala teachers
S | has *asked* the Fourth | speaker: A teachers' group
E Injury | was *wounded* by | asserted | patient: a school director | place: Bannang Sata | instrument: a roadside bomb
R | a school *director* was | person: Surachet Noppharat | organization: Ban Talo School
E Movement | was *driving* from | asserted | agent: Surachet Noppharat | origin: Raman | destination: Ban Talo School | time: on Tuesday morning
E Attack | *went off* on | asserted | patient: the device | time: on Tuesday morning
E Health | is *recovering* at | asserted | patient: He | place: Yala Hospital
R | *chairman* Boonsom | person: Boonsom Thepmanee | organization: Federation of Southern Border Provinces Teachers
S | Thepmanee *said* 23 | speaker: Boonsom Thepmanee
E Other | had *closed*. | reported | patient: 23 schools | source: Boonsom Thepmanee
R | *Col* Worawit | person: Worawit
R | *spokesman* for the | person: Worawit | organization: Internal Security Operations Command
S | *blamed* the | speaker: Worawit
E Meeting | Peace *talks* brokered | asserted
E Meeting | talks *brokered* by | asserted | agent: Malaysia | patient: Peace talks
S | *condemned* the attack | speaker: Romlee Dueramae
E Attack | condemned the *attack* | asserted | again
R | a Muslim *cleric* in | person: Romlee Dueramae | place: Pattani
S | he *said*. | speaker: he
E Business | will *pay* Mr | planned | agent: The Education Ministry | patient: Surachet's medical bills
E Publication | has *recorded* 88 | asserted | agent: Deep South Watch | patient: 88 incidents
L leads | subject: Boonsom Thepmanee | object: Federation of Southern Border Provinces Teachers
L memberOf | subject: Worawit | object: Internal Security Operations Command
L within | subject: Bannang Sata | object: YALA

# Floods maroon Bago villages
E Disaster | *Floods* maroon | asserted | place: Bago
E Disaster | Floods *maroon* Bago | asserted | agent: Floods | patient: Bago villages
E Disaster | *burst* its banks | reported | agent: The Sittaung River | patient: its banks | place: Madauk | time: on Saturday | source: residents | again
E Disaster | *cut off* some | reported | agent: The Sittaung River | patient: some forty villages | source: residents | again
S | groups *said*. | speaker: residents and rescue groups
R | abbot's *secretary* at | person: Tun Lwin Oo | place: Shwe Maw Daw Pagoda
S | Pagoda, *said* 900 | speaker: Tun Lwin Oo
E Other | were *sleeping* in | reported | agent: 900 people | place: the monastery | source: Tun Lwin Oo
R | a *volunteer* of | person: Pyae Phyo | organization: Brahmaso Humanitarian Aid Organization
E Rescue | was *ferrying* pregnant | asserted | agent: Pyae Phyo | patient: pregnant women
S | Hydrology *said* the | speaker: The Department of Meteorology and Hydrology
S | It *expects* the river | speaker: It
E Disaster | to *fall* by | planned | patient: the river | time: by Tuesday | source: It
E Disaster | *lost* her house | asserted | agent: San San Maw | patient: her house | place: Pyinmana
E Disaster | Sagaing *earthquake*, | asserted | time: 2025
S | she *said*. | speaker: she
S | *spoke* to her | speaker: Myanmar Now
L memberOf | subject: Pyae Phyo | object: Brahmaso Humanitarian Aid Organization

# Gilas rally past Lebanon, book FIBA Asia Cup berth
E Sport | Gilas *rally* past | asserted | agent: Gilas | patient: Lebanon
E Sport | *book* FIBA | asserted | agent: Gilas | patient: FIBA Asia Cup berth
E Sport | to *beat* Lebanon | asserted | agent: Gilas Pilipinas | patient: Lebanon | place: Mall of Asia Arena | time: on Monday night | again
E Sport | *clinch* a place | asserted | agent: Gilas Pilipinas | patient: a place | again
E Sport | *scored* 27 | asserted | agent: Jomar Escandor | patient: 27 points | beneficiary: the Philippines
S | won,” *said* coach | speaker: Tito Mangubat
R | said *coach* Tito | person: Tito Mangubat | organization: Gilas Pilipinas
E Sport | *led* the visitors | asserted | agent: Wael Saab | patient: the visitors
E Movement | next *travel* to | planned | agent: The Filipinos | destination: Doha
E Sport | to *face* Qatar | planned | agent: The Filipinos | patient: Qatar | place: Doha
E Sport | *hosting* Guam | planned | agent: The Filipinos | patient: Guam
R | *president* Ricky | person: Ricky Villamor | organization: Samahang Basketbol ng Pilipinas
R | naturalized *center* Marcus | person: Marcus Boone
E Agreement | have *agreed* to | asserted | agent: San Miguel | agent: Barangay Ginebra
E Sport | will *pause* the | planned | agent: The PBA | patient: the Commissioner's Cup | time: for ten days
L memberOf | subject: Tito Mangubat | object: Gilas Pilipinas
L leads | subject: Ricky Villamor | object: Samahang Basketbol ng Pilipinas

# Student in Makassar invents seaweed helmet
E Science | *invents* seaweed | asserted | agent: Student in Makassar | patient: seaweed helmet | place: Makassar
R | *Student* in Makassar | person: Andi Rahmawati | organization: SMKN 2 Makassar
E Science | has *built* a | asserted | agent: A vocational student | patient: a motorcycle helmet | again
E Legal | has *filed* for | asserted | agent: A vocational student | patient: a patent
S | Makassar, *said* the idea | speaker: Andi Rahmawati
E Other | was *helping* her | reported | agent: she | patient: her aunt | place: Takalar | source: Andi Rahmawati
E Science | *Tests* at | asserted | place: Hasanuddin University
S | *showed* that it | speaker: Tests at Hasanuddin University
R | *Lecturer* Syamsul | person: Syamsul Bahri | organization: Hasanuddin University
S | he *said*. | speaker: he
E Other | has *invited* Rahmawati | asserted | agent: The National Research and Innovation Agency | patient: Rahmawati | place: Serpong
R | Honda *dealer* Ismail | person: Ismail | organization: Honda
E Business | *ordered* fifty | asserted | agent: Ismail | patient: fifty
E Legal | will *decide* on | planned | agent: The Directorate General of Intellectual Property | patient: the patent | time: next year | source: Christine Napitupulu
S | year, *said* an | speaker: an official
R | an *official*, Christine | person: Christine Napitupulu | organization: Directorate General of Intellectual Property
E Publication | first *carried* her | asserted | agent: Tribun Timur | patient: her story
L childOf | subject: Rahmawati | object: Andi Mappa
L childOf | subject: Rahmawati | object: Sitti Hasnah
L memberOf | subject: Syamsul Bahri | object: Hasanuddin University
L memberOf | subject: Andi Rahmawati | object: SMKN 2 Makassar
L within | subject: MAKASSAR | object: South Sulawesi

# KLANG TEMPLE TO MOVE AFTER 130 YEARS
E Movement | TEMPLE TO *MOVE* AFTER | planned | patient: KLANG TEMPLE
E Agreement | has *agreed* to | asserted | agent: The committee of the Sri Maha Kaliamman Temple
E Movement | to *move* the shrine | planned | agent: The committee of the Sri Maha Kaliamman Temple | patient: the shrine | again
R | *chairman* K. | person: K. Thiagarajan
S | Thiagarajan *said* the | speaker: K. Thiagarajan
E Other | had *offered* a plot | reported | agent: Klang Royal City Council | patient: a plot | place: Taman Sri Muda | source: K. Thiagarajan
E Business | will *pay* RM7mil | planned | agent: Prasarana Malaysia | patient: RM7mil
S | he *said*. | speaker: he
R | *Works Minister* Dato | person: Anthony Nyambong
R | *National Unity Minister* Datuk | person: Saraswati Pillay
E Meeting | *witnessed* the signing | asserted | agent: Anthony Nyambong | agent: Saraswati Pillay | patient: the signing
E Agreement | the *signing*. | asserted | again
R | MIC *deputy president* M. | person: M. Devarajoo | organization: MIC
E Other | the *dispute* at | asserted | place: Seafield | time: in 2018
R | *state executive councillor* Papa | person: Papa Raidu | place: Selangor
S | *thanked* contractor | speaker: Papa Raidu
E Culture | The *procession* will | planned | time: after Thaipusam | source: Sivanesan Gurukkal
S | Thaipusam, *said* priest | speaker: Sivanesan Gurukkal
R | said *priest* Sivanesan | person: Sivanesan Gurukkal
E Publication | *devoted* four | asserted | agent: Tamil Malar | patient: four pages
L memberOf | subject: M. Devarajoo | object: MIC
L locatedIn | subject: Sri Maha Kaliamman Temple | object: KLANG

# Singapore researchers grow durian scent in yeast
E Science | researchers *grow* durian | asserted | agent: Singapore researchers | patient: durian scent
E Science | have *taught* baker's | asserted | agent: Scientists at the National University of Singapore | patient: baker's yeast | place: SINGAPORE | again
E Publication | work, *published* in | asserted | patient: The work | place: Nature Chemical Biology
R | *Lead author* Tan | person: Tan Wei Sheng
S | Sheng *said* flavour | speaker: Tan Wei Sheng
R | *Co-author* Dr | person: Nithya Raghavan
E Science | *used* genes | asserted | agent: Nithya Raghavan | patient: genes
E Science | *took part*, and | asserted | agent: Duke-NUS Medical School | agent: Temasek Life Sciences Laboratory
E Business | *paid*. | asserted | agent: National Research Foundation
S | 7pm,” *said* Dr | speaker: Nithya
R | *Professor* Alvin | person: Alvin Teh
E Movement | has *moved* his | asserted | agent: Alvin Teh | patient: his desk | destination: Biopolis
S | *declined* to comment | speaker: Givaudan
S | Agency *said* yeast | speaker: A spokesman for the Singapore Food Agency
L memberOf | subject: Tan Wei Sheng | object: National University of Singapore
L memberOf | subject: Nithya Raghavan | object: National University of Singapore

# Chiayi mayor indicted over night market stalls
E Legal | mayor *indicted* over | asserted | patient: Chiayi mayor
E Legal | Tuesday *indicted* Mayor | asserted | agent: Prosecutors in Chiayi | patient: Pan Hsin-te | patient: six others | time: on Tuesday | place: Chiayi | again
R | *Mayor* Pan | person: Pan Hsin-te | place: Chiayi
E Crime | of *assigning* night | alleged | agent: Pan Hsin-te | agent: six others | patient: night market stalls | beneficiary: relatives | source: Prosecutors in Chiayi
S | Office *said* Pan | speaker: The Chiayi District Prosecutors Office
E Crime | had *violated* the | alleged | agent: Pan | patient: the Anti-Corruption Act | source: The Chiayi District Prosecutors Office | again
E Crime | by *reserving* 14 | alleged | agent: Pan | patient: 14 stalls | place: Wenhua Road | source: The Chiayi District Prosecutors Office | again
E Legal | Also *named* were | asserted | patient: Lo Chun-hung | patient: Tu Ya-fen | again
R | *market office head* Tu | person: Tu Ya-fen
S | (TPP), *said* the stalls | speaker: Pan
E Business | been *drawn* by | reported | patient: the stalls | source: Pan
S | he *told* reporters | speaker: he
R | *City councilor* Kuo | person: Kuo Shu-chen | organization: DPP
S | DPP *called* on | speaker: Kuo Shu-chen
S | Interior *said* he | speaker: The Ministry of the Interior
E Investigation | *searched* 11 | asserted | agent: The Agency Against Corruption | patient: 11 sites | place: Minxiong Township | time: in March
E Legal | first *hearing* has | planned | time: for Jan. 12
L memberOf | subject: Pan | object: Taiwan People's Party
L memberOf | subject: Kuo Shu-chen | object: DPP

# Lhasa-Nyingchi train adds doctors
E Health | train *adds* doctors | asserted | agent: Lhasa-Nyingchi train | patient: doctors
S | Group *said* 16 | speaker: The China Railway Qinghai-Xizang Group
E Health | would *ride* the | planned | agent: 16 physicians | patient: the Fuxing trains | source: The China Railway Qinghai-Xizang Group | again
E Health | *treated* eleven | asserted | agent: Tsering Wangmo | patient: eleven people
E Other | had *eaten* too | reported | agent: one | patient: too many apricots | source: she
S | she *said*. | speaker: she
R | *Train attendant* Sonam | person: Sonam Dolkar
E Other | has *learned* to | asserted | agent: Sonam Dolkar
R | a retired *teacher* from | person: Kong Qingsong | place: Harbin
S | *praised* the service | speaker: Kong Qingsong
E Movement | on his *way* to | asserted | agent: Nyima | destination: Nyingchi Peach Blossom Festival
E Movement | *received* 64 | reported | agent: The region | patient: 64 million visits | time: last year | source: Xizang Statistics Bureau
S | *according* to the Xizang | speaker: Xizang Statistics Bureau
L within | subject: Harbin | object: Heilongjiang

# Fukushima scallops return to Chinese menus
E Business | scallops *return* to | asserted | patient: Fukushima scallops | destination: Chinese menus
E Business | are again *serving* scallops | asserted | agent: Restaurants in Shanghai and Dalian | patient: scallops | again
E Legislation | *banned* seafood | asserted | agent: Beijing | patient: seafood | time: two years
E Other | the *release* of treated | asserted | patient: treated water | origin: Fukushima No. 1 nuclear power plant
E Movement | first *shipment*, six | reported | patient: six tons | origin: Aomori Prefecture | source: Fisheries Agency
E Movement | *passed* customs | reported | patient: The first shipment | place: Dalian | time: on Friday | source: Fisheries Agency | again
S | Agency *said*. | speaker: Fisheries Agency
R | *head* of the Iwaki | person: Kazuo Niitsuma | organization: Iwaki City Fisheries Cooperative
S | he *said*. | speaker: he
E Legislation | still *barred*. | asserted | patient: Products from ten prefectures
E Other | *discharged* the 17th | asserted | agent: Tokyo Electric Power Company Holdings Inc. | patient: the 17th batch | time: in November
E Investigation | *found* tritium | asserted | agent: The International Atomic Energy Agency | patient: tritium
R | *Chief Cabinet Secretary* Yoshihiko | person: Yoshihiko Kurata
S | *welcomed* the move | speaker: Yoshihiko Kurata
R | *official* Bi Kexin | person: Bi Kexin | organization: General Administration of Customs
S | Kexin *said* checks | speaker: Bi Kexin
R | *manager* Zhong | person: Zhong Li | organization: Sushiro
S | *expects* to sell | speaker: Zhong Li
L leads | subject: Kazuo Niitsuma | object: Iwaki City Fisheries Cooperative
L memberOf | subject: Bi Kexin | object: General Administration of Customs
L memberOf | subject: Zhong Li | object: Sushiro

# Jeju haenyeo divers elect first chairwoman from abroad
E Election | divers *elect* first | asserted | agent: Jeju haenyeo divers | patient: first chairwoman from abroad
E Election | have *elected* a | reported | agent: The women divers of Gwideok | patient: a Vietnamese-born diver | place: Gwideok | source: Jeju MBC | again
R | as *head* of their | person: Le Thi Mai Anh
S | MBC *reported* Thursday | speaker: Jeju MBC
E Movement | who *came* from | asserted | agent: Le Thi Mai Anh | origin: Quy Nhon | time: in 2011
E Election | *won* 31 | asserted | agent: Le Thi Mai Anh | patient: 31 of 44 votes | again
S | she *said* in | speaker: she
E Election | *nominated* her | asserted | agent: Hong | patient: her
E Culture | was *added* to | asserted | agent: UNESCO | patient: Haenyeo culture | time: in 2016
R | *maritime chief* Oh | person: Oh Dong-gun | organization: Jeju Special Self-Governing Province
S | *promised* wetsuits | speaker: Oh Dong-gun
E Other | has *sent* flowers | asserted | agent: The National Federation of Fisheries Cooperatives | patient: flowers
L spouseOf | subject: Mai Anh | object: Boo Sang-hyun
L within | subject: Gwideok | object: Jeju Island

# Two Former Commune Chiefs Charged in Kampot Forest Case
R | *Commune Chiefs* Charged | person: Ros Savin
E Legal | Chiefs *Charged* in | asserted | patient: Two Former Commune Chiefs | place: Kampot
E Legal | Monday *charged* two | asserted | agent: The Kampot Provincial Court | patient: two former commune chiefs | time: on Monday | again
E Crime | with *forging* documents | alleged | agent: two former commune chiefs | patient: documents | source: Kampot Provincial Court
E Crime | to *sell* state | alleged | agent: two former commune chiefs | patient: state land | place: Bokor National Park | source: Kampot Provincial Court
R | Court *spokesman* Man | person: Man Boreth | organization: Kampot Provincial Court
S | Boreth *identified* them | speaker: Man Boreth
R | former *chief* of Koh | person: Ros Savin | place: Koh Touch commune
E Legal | *sent* to pre-trial detention | asserted | agent: Sem Virak | patient: They
R | *Investigating Judge* Sem | person: Sem Virak
R | *lawyer*, Chan | person: Chan Ratana
S | Ratana, *said* his | speaker: Chan Ratana
E Other | merely *signed* what | reported | agent: his client | source: Chan Ratana
R | *spokesman* Khvay | person: Khvay Sokun | organization: Ministry of Environment
S | Sokun *said* 312 | speaker: Khvay Sokun
E Other | would be *returned* to | planned | patient: 312 hectares | destination: the park | source: Khvay Sokun
E Business | who *bought* a | asserted | agent: Touch Sam | patient: a plot | time: in 2019
S | 2019, *said* he | speaker: Touch Sam
E Investigation | is *following* the | asserted | agent: The Cambodian Human Rights and Development Association | patient: the case
L memberOf | subject: Man Boreth | object: Kampot Provincial Court
L memberOf | subject: Khvay Sokun | object: Ministry of Environment
