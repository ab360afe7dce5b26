# Two held as police seize guns in Portmore
E Arrest | Two *held* as police | asserted | patient: Two | place: Portmore
E Investigation | police *seize* guns | asserted | agent: police | patient: guns | place: Portmore
E Arrest | taken into *custody* | reported | patient: Two men | place: Gregory Park | time: on Tuesday | source: the Jamaica Constabulary Force | again
E Investigation | illegal firearms *seized* during | reported | patient: three illegal firearms | place: Gregory Park | time: on Tuesday | source: the Jamaica Constabulary Force | again
E Investigation | a pre-dawn *operation* | reported | place: Gregory Park | time: on Tuesday | source: the Jamaica Constabulary Force
S has *said*. | speaker: the Jamaica Constabulary Force
E Investigation | *searched* premises | reported | agent: a team | patient: premises | place: Walkers Avenue | time: about 4:15 a.m. | source: the St Catherine South Police | again
E Investigation | rifle were *found* in | reported | patient: two 9mm Taurus pistols | patient: an M16 rifle | place: Walkers Avenue | source: the St Catherine South Police | again
S *Reports* from the St Catherine | speaker: the St Catherine South Police
R *Senior Superintendent of Police* Delroy | person: Delroy Hutchinson-Reid
S *told* The Gleaner | speaker: Delroy Hutchinson-Reid
S Christmas,” *said* Hutchinson-Reid | speaker: Hutchinson-Reid
E Legal | are to be *charged* under | planned | patient: The men
E Legal | will *appear* in the | planned | agent: The men | place: Gun Court
E Investigation | question-and-answer *session* with | planned | agent: The men | agent: their attorney
R *attorney*, Althea Brissett | person: Althea Brissett
L leads | subject: Delroy Hutchinson-Reid | object: St Catherine South Police
L within | subject: Gregory Park | object: Portmore

# WASA union rejects three per cent offer
E Business | union *rejects* three | asserted | agent: WASA union | patient: three per cent offer
R *president* Kerwin | person: Kerwin Ramkissoon | organization: Public Services Association
E Business | *dismissed* as "a slap | asserted | agent: Kerwin Ramkissoon | patient: a three per cent wage offer | time: yesterday | again
E Business | per cent wage *offer* made | asserted | patient: workers
S *dismissed* as "a slap | speaker: Kerwin Ramkissoon
S Ramkissoon *said* members | speaker: Ramkissoon
S He *accused* Public | speaker: He
R *Public Utilities Minister* Anslem | person: Anslem Gopaul
E Business | of *bargaining* through | alleged | agent: Anslem Gopaul | source: He
S Guardian," he *said*, to | speaker: he
S Finance *said* the offer | speaker: the Ministry of Finance
E Other | has been *asked* to appoint | asserted | patient: The Industrial Court
E Protest | *down* tools | planned | agent: the union | time: Carnival Monday | origin: Port of Spain | destination: Point Fortin
L leads | subject: Kerwin Ramkissoon | object: Public Services Association
L headquarteredIn | subject: WASA | object: St Joseph
L within | subject: Farm Road | object: St Joseph

# Guyana signs gas pact with Suriname
E Agreement | Guyana *signs* gas | asserted | agent: Guyana | agent: Suriname | patient: gas pact
E Agreement | Thursday *initialled* a | asserted | agent: Guyana | agent: Suriname | patient: a memorandum of understanding | time: on Thursday | again
R *Minister of Natural Resources* Rohan | person: Rohan Persaud-Singh
S Persaud-Singh *said* the agreement | speaker: Rohan Persaud-Singh
E Agreement | *signed* at the Arthur | asserted | patient: the agreement | place: Arthur Chung Conference Centre | again
S together,” *remarked* Persaud-Singh | speaker: Persaud-Singh
R former *rice grower* from | person: Persaud-Singh | place: Black Bush Polder
S *called* for the document | speaker: The Alliance For Change
R Its *leader*, Cathy | person: Cathy Benn | organization: The Alliance For Change
S Benn, *noted* that | speaker: Cathy Benn
L leads | subject: Cathy Benn | object: Alliance For Change
L within | subject: GEORGETOWN | object: Guyana

# SUGAR CANE FARMERS THREATEN TO BLOCK TOWER HILL BRIDGE
E Protest | THREATEN TO *BLOCK* TOWER | planned | agent: SUGAR CANE FARMERS | patient: TOWER HILL BRIDGE | place: TOWER HILL BRIDGE
S northern Belize *say* they | speaker: Cane farmers in northern Belize
E Protest | will *block* the Tower | planned | agent: they | patient: the Tower Hill Bridge | place: Tower Hill Bridge | time: on Monday | source: Cane farmers in northern Belize | again
R Cowo, *chairman* of | person: Osvaldo Cowo | organization: Belize Sugar Cane Farmers Association | place: Orange Walk
S branch, *said* growers | speaker: Osvaldo Cowo
E Business | had been *short-paid* for | reported | patient: growers | time: for two crop seasons | source: Osvaldo Cowo
S Cowo *told* Channel | speaker: Cowo
E Meeting | a heated *meeting* at | asserted | place: the People's Stadium
R *Police Commissioner* Hilberto | person: Hilberto Tillett
S has *said* that motorists | speaker: Hilberto Tillett
R *Prime Minister* Dwight | person: Dwight Arnold
E Meeting | expected to *meet* both | planned | agent: Dwight Arnold | patient: both sides | place: Belmopan | time: on Saturday
E Legislation | Act, *passed* in 2001 | asserted | patient: The Sugar Industry Act | time: in 2001
L memberOf | subject: Osvaldo Cowo | object: Belize Sugar Cane Farmers Association
L leads | subject: Dwight Arnold | object: Belize

# Gang truce collapses in Cité Soleil, aid groups say
E Agreement | truce *collapses* in | reported | patient: Gang truce | place: Cité Soleil | source: aid groups
S aid groups *say* | speaker: aid groups
E Agreement | *fell* apart this weekend | reported | patient: A truce between rival gangs | place: Haiti's biggest slum | time: this weekend | source: the International Organization for Migration | again
E Movement | *forcing* at least | reported | patient: at least 1,100 families | origin: their homes | source: the International Organization for Migration
S Migration *said* Monday | speaker: the International Organization for Migration
E Attack | *crossed* into the Brooklyn | reported | agent: Gunmen | destination: the Brooklyn neighborhood | time: before dawn Saturday | source: Marie-Flore Desrosiers
E Attack | *set fire* to houses | reported | agent: Gunmen | patient: houses | place: Brooklyn | time: before dawn Saturday | source: Marie-Flore Desrosiers
S *according* to Marie-Flore | speaker: Marie-Flore Desrosiers
E Movement | People *walked* to | reported | agent: People | destination: Wharf Jérémie | source: Desrosiers
S heads,” Desrosiers *said* | speaker: Desrosiers
S Borders *said* its hospital | speaker: Doctors Without Borders
E Health | had *treated* 37 people | reported | agent: its hospital | patient: 37 people | place: Drouillard | source: Doctors Without Borders
E Injury | for gunshot *wounds* | reported | patient: 37 people | source: Doctors Without Borders
R A *spokesman* for the Haitian | person: Wilner Jean-Baptiste | organization: Haitian National Police
R *Inspector* Wilner | person: Wilner Jean-Baptiste
S *said* reinforcements | speaker: Wilner Jean-Baptiste
E Movement | were on the *way* | reported | agent: reinforcements | source: Wilner Jean-Baptiste
E Meeting | due to *discuss* Haiti | planned | agent: The U.N. Security Council | patient: Haiti | place: New York | time: on Thursday
L memberOf | subject: Marie-Flore Desrosiers | object: Haitian Red Cross
L memberOf | subject: Wilner Jean-Baptiste | object: Haitian National Police
L within | subject: Brooklyn | object: Cité Soleil
L within | subject: Cité Soleil | object: Haiti

# Bolivia: Miners lift blockade after talks in Oruro
E Protest | Miners *lift* blockade | asserted | agent: Miners | patient: blockade | place: Oruro
E Protest | lift *blockade* after talks | asserted | agent: Miners
E Meeting | after *talks* in Oruro | asserted | agent: Miners | place: Oruro
E Agreement | miners *agreed* late | asserted | agent: Cooperative miners | time: late on Sunday
E Protest | to *lift* a five-day | planned | agent: Cooperative miners | patient: a five-day blockade | again
E Protest | a five-day *blockade* of | asserted | agent: Cooperative miners | patient: the highway | again
E Agreement | government *promised* to | asserted | agent: the government
E Business | to *review* fuel | planned | agent: the government | patient: fuel quotas
R *executive secretary* of the National | person: Severo Mamani Choque | organization: National Federation of Mining Cooperatives
E Agreement | *signed* the accord | asserted | agent: Severo Mamani Choque | agent: Álvaro Quisbert | patient: the accord | place: the Technical University of Oruro | again
R *Mining Minister* Álvaro | person: Álvaro Quisbert
E Other | which had *offered* its | asserted | agent: the Technical University of Oruro | patient: its library
E Movement | trucks had been *stranded* at | reported | patient: Some 3,000 trucks | place: Caracollo | place: Konani | source: the Bolivian Highway Administration
S *according* to the Bolivian | speaker: the Bolivian Highway Administration
E Business | will *deliver* diesel | planned | agent: YPFB | patient: diesel | time: three times a week | destination: Huanuni | destination: Llallagua | destination: Colquiri
E Protest | We have *suspended* the | reported | agent: We | patient: the measure | source: Mamani | again
S Mamani *told* Radio | speaker: Mamani
E Protest | which *backed* the miners | asserted | agent: The Bolivian Workers' Central | patient: the miners
E Meeting | has *called* its own | asserted | agent: The Bolivian Workers' Central | patient: its own assembly
E Meeting | its own *assembly* in | planned | agent: The Bolivian Workers' Central | place: Cochabamba | time: for Friday
L memberOf | subject: Severo Mamani Choque | object: National Federation of Mining Cooperatives

# Puno governor to face judge over hospital contract
E Legal | to *face* judge | planned | agent: Puno governor | patient: judge
E Legal | has *ordered* the governor | asserted | agent: A judge in Juliaca | patient: Germán Ticona | place: Juliaca
R ordered the *governor* of | person: Germán Ticona | place: Puno
E Legal | to *answer* allegations | planned | agent: Germán Ticona | patient: allegations | again
E Crime | he *steered* a hospital | alleged | agent: he | patient: a hospital contract | beneficiary: a company
R *Prosecutor* Milagros | person: Milagros Huaracha | organization: Specialized Anti-Corruption Prosecutor's Office
S *told* the court | speaker: Milagros Huaracha
E Business | Government *paid* 48 | reported | agent: the Puno Regional Government | patient: 48 million soles | beneficiary: Consorcio Altiplano Salud | source: Milagros Huaracha
S party, *denies* wrongdoing | speaker: Ticona
E Crime | denies *wrongdoing*. “They | denied | agent: Ticona | source: Ticona
S he *told* the newspaper | speaker: he
E Election | 2026 regional *elections* | planned | time: 2026
E Investigation | *flagged* the contract | asserted | agent: The Comptroller General of the Republic | patient: the contract | time: last year
S has *asked* Congress | speaker: Proética
L memberOf | subject: Ticona | object: Popular Action
L memberOf | subject: Milagros Huaracha | object: Specialized Anti-Corruption Prosecutor's Office
L partOf | subject: Proética | object: Transparency International

# River edge Racing in Avellaneda thriller
E Sport | River *edge* Racing | asserted | agent: River | patient: Racing | place: Avellaneda
E Sport | in Avellaneda *thriller* | asserted | place: Avellaneda | again
E Sport | to *beat* Racing Club | asserted | agent: River Plate | patient: Racing Club | time: on Sunday night | again
E Sport | Benegas *scored* twice | asserted | agent: Lautaro Benegas | place: the Estadio Presidente Perón | time: after the break
E Sport | *curled in* the winner | asserted | agent: Thiago Paz | patient: the winner | time: in stoppage time
R 19-year-old *substitute* Thiago | person: Thiago Paz
S veins,” *said* River | speaker: Ramiro Luchetti
R River *coach* Ramiro | person: Ramiro Luchetti | organization: River
R former Racing *captain* | person: Ramiro Luchetti | organization: Racing
E Movement | Salvatierra, *left* without | asserted | agent: Norberto "Beto" Salvatierra
E Sport | being *sent off* by | asserted | agent: Yamila Ortega | patient: Norberto "Beto" Salvatierra
R *referee* Yamila | person: Yamila Ortega
E Sport | they *visit* Palmeiras | planned | agent: they | patient: Palmeiras | place: São Paulo | time: on Wednesday
E Sport | Racing, *eliminated* in | asserted | agent: Peñarol | patient: Racing | time: in August
L leads | subject: Ramiro Luchetti | object: River
L memberOf | subject: Thiago Paz | object: River Plate
L headquarteredIn | subject: Palmeiras | object: São Paulo

# Brazil top court suspends mining license in Pará
E Legal | court *suspends* mining | asserted | agent: Brazil top court | patient: mining license | place: Pará
E Legal | Court *suspended* on | asserted | agent: A justice of Brazil's Supreme Court | patient: the license | time: on Tuesday | again
R *Justice* Heloísa | person: Heloísa Tavares Brandão | organization: Supreme Court
E Legal | Brandão *ruled* that | asserted | agent: Heloísa Tavares Brandão | again
S Brandão *ruled* that | speaker: Heloísa Tavares Brandão
E Business | to *approve* the mine | asserted | agent: the state of Pará | patient: the mine | place: the Xingu River
E Business | company *fell* 18% | asserted | patient: Shares in the Vancouver company | place: the Toronto Stock Exchange
R *Chief Executive* Blake | person: Blake Summers | organization: Northern Kestrel
S Summers *said* in | speaker: Blake Summers
E Legal | would *appeal* | planned | agent: Northern Kestrel | source: Blake Summers
S again,” *said* Bepkororoti | speaker: Bepkororoti Kayapó
R a *leader* from | person: Bepkororoti Kayapó | place: Gorotire
E Legal | both *opposed* the | asserted | agent: The National Foundation of Indigenous Peoples | agent: the Federal Prosecution Service | patient: the license
S *citing* ILO | speaker: The National Foundation of Indigenous Peoples
L leads | subject: Blake Summers | object: Northern Kestrel
L headquarteredIn | subject: Northern Kestrel Gold | object: Vancouver
L memberOf | subject: Heloísa Tavares Brandão | object: Supreme Court

# Gunmen kill mayor-elect in Guerrero
E Death | Gunmen *kill* mayor-elect | asserted | agent: Gunmen | patient: mayor-elect | place: Guerrero
E Death | was *shot dead* Friday | reported | patient: The mayor-elect of a small municipality | place: Guerrero | time: Friday | source: authorities | again
S authorities *said* | speaker: authorities
E Election | had *won* the June | asserted | agent: Eusebio Tlapa Rendón | place: Copalillo
E Election | the June *vote* in | asserted | place: Copalillo | time: June
E Appointment | take *office* on | planned | agent: He | time: on Sept. 30
S Office *said* two men | speaker: The Guerrero State Attorney General's Office
E Attack | *opened fire* outside | reported | agent: two men | place: outside the church of San Juan Bautista | source: The Guerrero State Attorney General's Office
E Investigation | later *found* the vehicle | asserted | agent: Members of the National Guard | patient: the vehicle | place: the road to Tlapa
R *Governor* Rosaura | person: Rosaura Villalpando | place: Guerrero
S Villalpando *blamed* | speaker: Rosaura Villalpando
S PRI, *said* Tlapa | speaker: the opposition Institutional Revolutionary Party
E Other | had *asked* the National | reported | agent: Tlapa | patient: the National Electoral Institute | time: in May | source: the opposition Institutional Revolutionary Party
E Death | similar *killings* | alleged | agent: Los Ardillos
L memberOf | subject: Eusebio Tlapa Rendón | object: National Regeneration Movement
L leads | subject: Rosaura Villalpando | object: Guerrero
L within | subject: Copalillo | object: Guerrero
# Councillors back plan for Ballina flood wall
E Legislation | Councillors *back* plan | asserted | agent: Councillors | patient: plan | place: Ballina
E Legislation | County Council *voted* to | asserted | agent: members of Mayo County Council | place: Castlebar | again
E Legislation | to *approve* the scheme | asserted | agent: members of Mayo County Council | patient: the scheme | again
E Meeting | monthly *meeting* in | asserted | agent: members of Mayo County Council | place: Castlebar
R Independent *councillor* Seamus | person: Seamus Loftus-Kerrigan
S Street, *said* families | speaker: Seamus Loftus-Kerrigan
E Disaster | since *Storm* Desmond | reported | source: Seamus Loftus-Kerrigan
S he *told* the chamber | speaker: he
E Legislation | *supported* the motion | asserted | agent: Gráinne Tuohy | agent: Declan Moran | patient: the motion | again
R *Cllr* Tuohy | person: Tuohy
S Tuohy *warned* that | speaker: Tuohy
R *Senior engineer* Paddy | person: Paddy Ruane
S Ruane *said* the Office | speaker: Paddy Ruane
E Business | would *fund* 90 | planned | agent: the Office of Public Works | patient: 90 per cent of the cost | source: Paddy Ruane
L memberOf | subject: Gráinne Tuohy | object: Fine Gael
L memberOf | subject: Declan Moran | object: Sinn Féin
L locatedIn | subject: Clare Street | object: Ballina

# Lollipop lady hangs up her hat after 41 years
E Appointment | lady *hangs up* her | asserted | agent: Lollipop lady | patient: her hat | time: after 41 years
E Appointment | finally *handed in* her | asserted | agent: A lollipop lady | patient: her stick | again
E Appointment | 76, *began* at | asserted | agent: Maureen Crabtree | place: Doncaster Road | time: in the week Live Aid was on television
E Accident | been *hit* by | reported | agent: two Ford Fiestas | agent: one goose | patient: I | source: she
S she *laughed* | speaker: she
E Other | Pupils *presented* Mrs | asserted | agent: Pupils | patient: a scrapbook | patient: a season ticket | beneficiary: Mrs Crabtree
R whose *captain*, Jordan | person: Jordan Wood | organization: Barnsley FC
E Meeting | *dropped in* to shake | asserted | agent: Jordan Wood | patient: her
R *Headteacher* Priya | person: Priya Sandhu | organization: Ardsley Oaks Primary Academy
S Sandhu *said* the school | speaker: Priya Sandhu
E Other | both *sent* flowers | asserted | agent: Barnsley Council | agent: South Yorkshire Police | patient: flowers
E Appointment | was *made* an MBE | asserted | patient: Maureen | time: in 2012
R an *MBE* in | person: Maureen
E Meeting | to *visit* her sister | planned | agent: Maureen | patient: Joan | place: Whitby
E Appointment | before *starting* as | planned | agent: Maureen | place: Barnsley Hospice
R a *volunteer* at | person: Maureen | organization: Barnsley Hospice
E Publication | will *publish* readers | planned | agent: The Barnsley Chronicle | patient: readers' memories | time: next week
L siblingOf | subject: Maureen | object: Joan
L memberOf | subject: Jordan Wood | object: Barnsley FC
L leads | subject: Priya Sandhu | object: Ardsley Oaks Primary Academy
L locatedIn | subject: Ardsley Oaks Primary Academy | object: Doncaster Road
L within | subject: Doncaster Road | object: Barnsley

# Volkswagen supplier to shed 1,900 jobs in Saxony
E Business | to *shed* 1,900 | planned | agent: Volkswagen supplier | patient: 1,900 jobs | place: Saxony
S Volkswagen *said* on Wednesday | speaker: A major supplier to Volkswagen
E Business | would *close* its plant | planned | agent: it | patient: its plant | place: Zwickau | time: by the end of 2027 | source: A major supplier to Volkswagen
E Business | with the *loss* of | planned | patient: about 1,900 jobs | source: A major supplier to Volkswagen | again
S *cited* weak | speaker: Hartwig Antriebstechnik
E Business | Production will *move* to | planned | patient: Production | destination: Győr
S Metall *called* it | speaker: IG Metall
E Agreement | a *breach* of | alleged | agent: Hartwig Antriebstechnik | patient: a job guarantee | source: IG Metall
E Agreement | guarantee *signed* in 2023 | asserted | patient: a job guarantee | time: in 2023
E Other | board has *lied* to | alleged | agent: The board | patient: this region | source: Katrin Vogelsang
S region,” *said* Katrin | speaker: Katrin Vogelsang
R *economy minister*, Uwe | person: Uwe Lindner | place: Saxony
S Democrats, *said* he had | speaker: Uwe Lindner
E Other | he had *asked* Berlin | reported | agent: he | patient: Berlin | source: Uwe Lindner
E Business | Bosch *fell*, while | reported | patient: Shares of rivals ZF, Continental and Bosch | source: the dpa news agency
S Agency *promised* retraining | speaker: the Federal Employment Agency
E Other | promised *retraining*, the | planned | agent: the Federal Employment Agency | source: the dpa news agency
S agency *reported* | speaker: the dpa news agency
L memberOf | subject: Katrin Vogelsang | object: IG Metall
L memberOf | subject: Uwe Lindner | object: Social Democrats
L within | subject: Győr | object: Hungary
L within | subject: Zwickau | object: Saxony
L within | subject: Saxony | object: Germany

# Marseille prosecutor opens probe into ferry blaze
E Investigation | opens *probe* into | asserted | agent: Marseille prosecutor | patient: ferry blaze
E Disaster | ferry *blaze* | asserted
E Investigation | opened an *investigation* into | asserted | agent: French prosecutors | patient: a fire | again
E Disaster | into a *fire* that | asserted | place: aboard the car ferry Girolata | time: late on Saturday | again
E Injury | that *injured* eleven | asserted | agent: a fire | patient: eleven people | place: aboard the car ferry Girolata | time: late on Saturday
E Movement | as it *left* Marseille | asserted | agent: it | origin: Marseille | destination: Ajaccio | time: late on Saturday
R the *prosecutor* in Marseille | person: Hervé Castellani | place: Marseille
S in Marseille, *said* the | speaker: Hervé Castellani
E Investigation | said the *inquiry* had | reported | source: Hervé Castellani | again
E Investigation | had been *handed* to | reported | patient: the inquiry | beneficiary: the Maritime Gendarmerie | source: Hervé Castellani
E Movement | was *towed* back | asserted | patient: The vessel | destination: the Joliette docks
S Orsini *told* La | speaker: Lætitia Orsini
S us,” she *said* | speaker: she
R *Transport Minister* Aurélien | person: Aurélien Masson
S *praised* the Marins-Pompiers | speaker: Aurélien Masson
S union *demanded* tougher | speaker: The CGT union
L memberOf | subject: Aurélien Masson | object: Renaissance
L ownerOf | subject: La Méridionale | object: Girolata

# Drought emergency declared in the Alentejo
E Disaster | *Drought* emergency | asserted | place: the Alentejo
E Legislation | emergency *declared* in | asserted | place: the Alentejo
E Legislation | Thursday *declared* a state | asserted | agent: Portugal | patient: a state of agricultural emergency | place: 23 municipalities of the Alentejo and the Algarve | time: on Thursday | again
R *Agriculture Minister* Teresa | person: Teresa Falcão Vaz
S Vaz *said* farmers | speaker: Teresa Falcão Vaz
E Business | would get advance *payments* | planned | beneficiary: farmers in Mértola, Ourique and Castro Verde | source: Teresa Falcão Vaz
E Other | will be *cut* by | planned | patient: Watering of golf courses
S Federation, *said* the package | speaker: Joaquim Serrano
E Business | the package *came* | reported | patient: the package | source: Joaquim Serrano | again
S dam, he *said* | speaker: he
S *blamed* three dry | speaker: The Portuguese Environment Agency
S Zero *urged* the | speaker: Environmental group Zero
S party *called* for | speaker: the Chega party
L leads | subject: Joaquim Serrano | object: Baixo Alentejo Farmers' Federation
L leads | subject: Teresa Falcão Vaz | object: Portugal
L within | subject: Alentejo | object: Portugal
L within | subject: Algarve | object: Portugal

# Carabinieri recover stolen Etruscan vase from dentist
E Investigation | Carabinieri *recover* stolen | asserted | agent: Carabinieri | patient: stolen Etruscan vase | origin: dentist
E Crime | recover *stolen* Etruscan | asserted | patient: Etruscan vase
E Investigation | have *recovered* an Etruscan | reported | agent: Italian police | patient: an Etruscan vase | source: officials | again
E Crime | vase *stolen* thirty-one | reported | patient: an Etruscan vase | time: thirty-one years ago | origin: a museum in Tarquinia | source: officials | again
E Investigation | and *traced* it | reported | agent: Italian police | patient: it | place: Lugano | source: officials
S officials *said* on | speaker: officials
S *identified* by Swiss | speaker: Swiss media
S *told* investigators | speaker: The dentist
E Business | had *bought* the piece | reported | agent: he | patient: the piece | place: Como | source: The dentist
E Legal | not been *charged* | denied | patient: He
S it,” *said* Colonel | speaker: Massimo Dell'Orto
R *Colonel* Massimo | person: Massimo Dell'Orto | organization: Carabinieri
E Movement | object will *return* to | planned | patient: The object | destination: the National Archaeological Museum of Tarquinia
E Legal | Civitavecchia *signs* the | planned | agent: a judge in Civitavecchia | patient: the papers
R *Culture Minister* Ginevra | person: Ginevra Salviati
S Salviati *thanked* the | speaker: Ginevra Salviati
E Business | a similar vase *sold* for | asserted | patient: a similar vase | place: Christie's | time: in 2019
S *declined* to comment | speaker: Christie's
L memberOf | subject: Massimo Dell'Orto | object: Carabinieri
L locatedIn | subject: National Archaeological Museum of Tarquinia | object: Tarquinia

# Farmers dump manure as The Hague debates nitrogen
E Protest | Farmers *dump* manure | asserted | agent: Farmers | patient: manure
E Legislation | The Hague *debates* nitrogen | asserted | agent: The Hague | patient: nitrogen
E Protest | farmers *drove* tractors | asserted | agent: Hundreds of farmers | patient: tractors | destination: The Hague | time: on Tuesday
E Legislation | lawmakers *debated* a | asserted | agent: Dutch lawmakers | patient: a nitrogen bill | time: on Tuesday | again
E Other | Police *closed* the | asserted | agent: Police | patient: the A12 | patient: a stretch of the A4 | place: near Leiden
E Protest | was *tipped* outside | asserted | patient: Manure | place: outside the offices of the Ministry of Agriculture, Fisheries, Food Security and Nature | again
R the *secretary-general*, Marijke | person: Marijke van den Akker | organization: Ministry of Agriculture, Fisheries, Food Security and Nature
E Meeting | *talk* to protesters | asserted | agent: Marijke van den Akker | patient: protesters
E Other | My grandfather *drained* this | reported | agent: My grandfather | patient: this polder | source: Henk Boersma
S cows,” *said* Henk | speaker: Henk Boersma
R a dairy *farmer* from | person: Henk Boersma | place: Staphorst
S GroenLinks-PvdA *said* they | speaker: D66
E Legislation | would *back* the | planned | agent: they | patient: the bill | source: D66
S Council of State has *warned* | speaker: The Council of State
E Crime | in *breach* of | reported | agent: the Netherlands | patient: the EU Habitats Directive | source: The Council of State
S NOS *reported* | speaker: NOS
L memberOf | subject: Henk Boersma | object: Farmers Defence Force
L leads | subject: Sietske Dijkstra | object: BBB
L memberOf | subject: Marijke van den Akker | object: Ministry of Agriculture, Fisheries, Food Security and Nature

# Valencia court clears former mayor in festival case
E Legal | court *clears* former | asserted | agent: Valencia court | patient: former mayor
E Legal | in festival *case* | asserted
E Legal | has *acquitted* a former | asserted | agent: A court in Valencia | patient: a former mayor of Benicàssim | place: Valencia | again
E Crime | of *misusing* public | alleged | agent: a former mayor of Benicàssim | patient: public money
E Legal | ending a *case* that | asserted | time: for nine years | again
E Legal | earlier *convicted* Vicent | asserted | agent: The Provincial Court of Castellón | patient: Vicent Climent Beltrán
E Legal | and *barred* him | asserted | agent: The Provincial Court of Castellón | patient: him
E Legal | *ruled* on Monday | asserted | agent: the High Court of Justice of the Valencian Community | time: on Monday | again
S *ruled* on Monday | speaker: the High Court of Justice of the Valencian Community
E Crime | he had *profited* from | denied | agent: he | source: the High Court of Justice of the Valencian Community
E Business | from *payments* to | asserted | beneficiary: Maraworld
S Climent *told* the | speaker: Climent
S Compromís, *demanded* an | speaker: Compromís
E Legal | had brought the *complaint* | asserted | agent: the conservative People's Party
R *spokeswoman* Amparo | person: Amparo Giner | organization: PP
S Giner *said* an appeal | speaker: Amparo Giner
E Legal | an *appeal* to the Supreme | planned | place: Madrid | source: Amparo Giner
R a former *mayor* of Benicàssim | person: Vicent Climent Beltrán | place: Benicàssim
L memberOf | subject: Climent | object: Compromís
L memberOf | subject: Amparo Giner | object: PP
L headquarteredIn | subject: Supreme Court | object: Madrid

# City council shelves Wascana bike path, again
E Legislation | council *shelves* Wascana | asserted | agent: City council | patient: Wascana bike path
E Legislation | Council *voted* 6-5 | asserted | agent: Regina City Council | time: Wednesday night | again
E Legislation | to *send* the | asserted | agent: Regina City Council | patient: the $9.8-million Wascana Creek pathway | destination: administration | again
R *Mayor* Cheryl | person: Cheryl Bzdel | place: Regina
E Legislation | deciding *vote* | asserted | agent: Cheryl Bzdel
R *Coun.* Landon | person: Landon Fox
S Ward 7, *said* he | speaker: Landon Fox
E Investigation | We've *studied* this | reported | agent: We | patient: this thing | source: he
S he *told* reporters | speaker: he
E Meeting | four-hour *meeting* at | asserted | place: Henry Baker Hall
S Bzdel *said* she could | speaker: Bzdel
R *president* of Bike | person: Noor Jamal | organization: Bike Regina
S Regina, *said* riders | speaker: Noor Jamal
S first *reported* the | speaker: The Leader-Post
E Publication | first *reported* the | asserted | agent: The Leader-Post | patient: the cost overruns | time: in March
L leads | subject: Noor Jamal | object: Bike Regina
L leads | subject: Cheryl Bzdel | object: Regina
L memberOf | subject: Landon Fox | object: Regina City Council
L locatedIn | subject: Pasqua Hospital | object: Regina

# Sheriff: Missing hiker found alive near Lolo Pass
E Other | *Missing* hiker | reported | patient: hiker | source: Sheriff
E Rescue | hiker *found* alive | reported | patient: Missing hiker | place: near Lolo Pass | source: Sheriff
E Other | Spokane man *missing* for | reported | patient: A 61-year-old Spokane man | place: the Selway-Bitterroot Wilderness | time: for six days | source: authorities | again
E Rescue | was *found* alive Thursday | reported | patient: A 61-year-old Spokane man | time: Thursday | source: authorities | again
S authorities *said* | speaker: authorities
E Rescue | helicopter *spotted* his | reported | agent: a Two Bear Air Rescue helicopter | patient: his orange Stanley thermos | place: a gravel bar | source: Travis Redfern
R Missoula County *Sheriff* Travis | person: Travis Redfern | place: Missoula County
S Travis Redfern *said* | speaker: Travis Redfern
S the crew who won the Seahawks game,” Redfern *said* | speaker: Redfern
E Sport | crew who *won* the | reported | patient: the Seahawks game | source: Redfern
E Movement | *left* the Lolo | asserted | agent: Stump | origin: the Lolo Pass Visitor Center | time: on Sept. 12
R a retired *lineman* for | person: Stump | organization: Avista
E Rescue | *looked* for him | asserted | agent: The U.S. Forest Service | agent: volunteers | patient: him | place: both sides of the Idaho line
L leads | subject: Travis Redfern | object: Missoula County
L within | subject: MISSOULA | object: Mont.

# Stocks slip as Fed minutes cool rate-cut hopes
E Business | Stocks *slip* as | asserted | patient: Stocks
E Publication | Fed *minutes* cool | asserted | agent: Fed
E Business | Street *ended* lower | asserted | patient: Wall Street | time: on Wednesday | again
E Publication | after *minutes* from | asserted | agent: the Federal Reserve | again
S meeting *showed* officials | speaker: minutes
E Meeting | March *meeting* showed | asserted | agent: the Federal Reserve | time: March
E Publication | profit *warning* from | asserted | agent: Delta Air Lines
E Business | *dragged* down travel | asserted | agent: a profit warning | patient: travel shares
E Business | Average *lost* 214 | asserted | patient: The Dow Jones Industrial Average
E Business | Composite *shed* 0.9% | asserted | patient: the Nasdaq Composite
E Business | Meta all *declined* | asserted | patient: Nvidia | patient: Apple | patient: Meta
E Business | Target *rose* 4% | asserted | patient: Target
E Business | Sachs *upgraded* the | asserted | agent: Goldman Sachs | patient: the retailer
S lecture,” *said* Paige | speaker: Paige Rosenthal
R *chief strategist* at | person: Paige Rosenthal | organization: Harbor & Finch Asset Management
E Business | yields *climbed* to | asserted | patient: Ten-year Treasury yields
E Business | *tracked* Brent | asserted | patient: BP | patient: Shell | place: London
S OPEC+ *signalled* that | speaker: OPEC+
E Business | would *lift* output | planned | agent: Saudi Arabia | agent: Iraq | patient: output | time: in May | source: OPEC+
S Desai, now *sees* Brent | speaker: Goldman's oil team
L memberOf | subject: Paige Rosenthal | object: Harbor & Finch Asset Management
L memberOf | subject: Amit Desai | object: Goldman
L headquarteredIn | subject: Harbor & Finch Asset Management | object: Boston

# India crush West Indies inside three days in Bridgetown
E Sport | India *crush* West | asserted | agent: India | patient: West Indies | place: Bridgetown | time: inside three days
E Sport | West Indies *lost* their last | asserted | agent: West Indies | patient: their last seven wickets | place: Kensington Oval | time: on Friday
E Sport | India *wrapped up* the | asserted | agent: India | patient: the first Test | place: Kensington Oval | time: on Friday | again
R Fast *bowler* Harpreet | person: Harpreet Malhotra | organization: India
E Sport | Malhotra *took* 6-31 | asserted | agent: Harpreet Malhotra
R *captain* Kemar | person: Kemar Gittens | organization: West Indies
E Sport | *held* him up | asserted | agent: Kemar Gittens | patient: him
S Kingston,” Gittens *said* | speaker: Gittens
R *president* Dr Everton | person: Everton Clarke | organization: Cricket West Indies
S later *confirmed* that | speaker: Everton Clarke
R that *opener* Shaquille | person: Shaquille Roach
E Sport | had been *released* to | reported | patient: Shaquille Roach | source: Everton Clarke
E Sport | to *play* for Trinbago | planned | agent: Shaquille Roach | beneficiary: Trinbago Knight Riders
E Sport | Indian Premier League, *dedicated* the | asserted | agent: Malhotra | patient: the award | beneficiary: his mother
E Sport | ICC *fined* West | asserted | agent: The ICC | patient: West Indies
L leads | subject: Everton Clarke | object: Cricket West Indies
L memberOf | subject: Malhotra | object: Chennai
L memberOf | subject: Shaquille Roach | object: Trinbago Knight Riders
L leads | subject: Kemar Gittens | object: West Indies
L partOf | subject: Chennai | object: Indian Premier League
L within | subject: BRIDGETOWN | object: Barbados
L locatedIn | subject: Kensington Oval | object: Bridgetown

# Arsenal sweat on Okonkwo before Turin trip
E Sport | before Turin *trip* | planned | agent: Arsenal | destination: Turin
E Sport | Okonkwo is fit to *face* Juventus | planned | agent: Chidi Okonkwo | patient: Juventus | source: Stefan Brandt
R *manager* Stefan | person: Stefan Brandt | organization: Arsenal
S Stefan Brandt *said* | speaker: Stefan Brandt
E Injury | *limped* out of | asserted | agent: The midfielder | place: the Emirates Stadium | time: Saturday
E Sport | 1-1 *draw* with | asserted | agent: Brentford | place: the Emirates Stadium | time: Saturday
E Sport | after a *tackle* by | asserted | agent: Mads Rasmussen | patient: The midfielder
E Sport | *judged* worth only | asserted | agent: the VAR | patient: a tackle
S ugly,” Brandt *said* | speaker: Brandt
E Sport | have *lost* only once | asserted | agent: Juventus | place: at home | time: since Euro 2024
R Their *goalkeeper*, Filippo | person: Filippo Neri | organization: Juventus
E Other | was *born* in Islington | asserted | patient: Filippo Neri | place: Islington
E Appointment | UEFA has *appointed* the | asserted | agent: UEFA | patient: Iker Barrenetxea
R to *referee*. Some | person: Iker Barrenetxea
E Movement | visiting supporters are *expected* in | planned | agent: Some 2,800 visiting supporters | destination: Turin
E Other | have *closed* bars | asserted | agent: police | patient: bars | place: Piazza Castello
R The *midfielder* limped | person: Okonkwo | organization: Arsenal
L leads | subject: Stefan Brandt | object: Arsenal
L memberOf | subject: Chidi Okonkwo | object: Arsenal
L memberOf | subject: Mads Rasmussen | object: Brentford
L memberOf | subject: Filippo Neri | object: Juventus
L within | subject: Piazza Castello | object: Turin

# PAHO warns of record dengue season in the Caribbean
S PAHO *warns* of | speaker: PAHO
E Health | record dengue *season* | reported | place: the Caribbean | source: PAHO
E Health | Dengue *infections* in | reported | place: the Caribbean | source: the Pan American Health Organization | again
S *warned* on Friday | speaker: the Pan American Health Organization
S *urging* governments | speaker: the Pan American Health Organization
E Health | the sharpest *rises* | reported | place: Guadeloupe | place: Martinique | place: Grenada | source: Solange Charlery
S rises, *said* Dr | speaker: Solange Charlery
E Death | Two *deaths* in | asserted | patient: Two | place: St Vincent and the Grenadines
E Investigation | are under *review* | asserted | patient: Two deaths
S Charlery *said* at | speaker: Charlery
E Meeting | at a *briefing* | asserted | agent: Charlery
S She *said* vaccines | speaker: She
S Spain, *said* its | speaker: The Caribbean Public Health Agency
E Health | had *confirmed* the | reported | agent: its laboratory | patient: the DENV-3 serotype | place: nine member states | source: The Caribbean Public Health Agency
E Health | has *opened* a second | asserted | agent: Queen Elizabeth Hospital | patient: a second ward
S CARPHA *said* | speaker: CARPHA
L memberOf | subject: Solange Charlery | object: PAHO
L headquarteredIn | subject: Caribbean Public Health Agency | object: Port of Spain
L locatedIn | subject: Queen Elizabeth Hospital | object: Barbados

# Supreme Electoral Tribunal throws out challenge in Santa Cruz
E Legal | Tribunal *throws out* challenge | asserted | agent: Supreme Electoral Tribunal | patient: challenge | place: Santa Cruz
E Legal | out *challenge* in | asserted | place: Santa Cruz
E Legal | Monday *rejected* a bid | asserted | agent: Bolivia's electoral authorities | patient: a bid | time: on Monday | again
E Legal | a *bid* to annul | asserted | again
E Election | mayoral *race* in | asserted | place: Montero
R *president*, Ximena | person: Ximena Arce Villca | organization: Supreme Electoral Tribunal
S Villca, *said* the losing | speaker: Ximena Arce Villca
E Election | the *losing* candidate | asserted | agent: Jerjes Roca
R losing *candidate*, Jerjes | person: Jerjes Roca | organization: Creemos
E Legal | had *offered* "screenshots | reported | agent: Jerjes Roca | patient: "screenshots | source: Ximena Arce Villca
E Appointment | be *sworn in* on | planned | patient: Delmira Suárez Cuéllar | place: Plaza Sucre | time: on Friday
S Roca *told* Unitel | speaker: Roca
E Legal | would *turn* to | planned | agent: he | patient: the Plurinational Constitutional Court | source: Roca
S *called* for calm | speaker: The Pro Santa Cruz Civic Committee
S calm but *said* it | speaker: The Pro Santa Cruz Civic Committee
S have *described* the | speaker: Observers
E Election | subnational *elections* as | asserted | time: 2026
L leads | subject: Ximena Arce Villca | object: Supreme Electoral Tribunal
L memberOf | subject: Jerjes Roca | object: Creemos
L leads | subject: Fernando Justiniano | object: Pro Santa Cruz Civic Committee
L within | subject: Montero | object: Santa Cruz
L within | subject: Santa Cruz | object: Bolivia

# Obituary: Celestino “Tino” Aguirre, voice of the Llanos
R the Venezuelan *harpist* who | person: Celestino “Tino” Aguirre
E Culture | who *brought* joropo | asserted | agent: Celestino “Tino” Aguirre | patient: joropo | destination: concert halls from Caracas to Tokyo
E Death | *died* on Sunday | asserted | patient: Celestino “Tino” Aguirre | place: San Fernando de Apure | time: on Sunday
S Aguirre, *said* the cause | speaker: Milagro Aguirre
E Other | *Born* in a | asserted | patient: Aguirre | place: the banks of the Arauca
E Culture | Aguirre *built* his first | asserted | agent: Aguirre | patient: his first instrument
E Culture | *gave* him a weekly | asserted | agent: Radio Barquisimeto | patient: a weekly slot | beneficiary: him | time: in 1957
E Culture | he *recorded* 43 | asserted | agent: he | agent: Los Torrealberos del Sur | patient: 43 albums | beneficiary: Discos Orquídea
E Culture | he *played* for | asserted | agent: he | place: Paris | time: In 1998 | beneficiary: UNESCO
E Culture | He *won* two | asserted | agent: He | patient: two Latin Grammys
S herons,” *said* Gustavo | speaker: Gustavo Peraza
R a *conductor* with | person: Gustavo Peraza | organization: El Sistema
E Culture | Venezuela *gave* him an honorary | asserted | agent: The Central University of Venezuela | patient: an honorary degree | beneficiary: him | time: in 2004
L childOf | subject: Milagro Aguirre | object: Aguirre
L memberOf | subject: Gustavo Peraza | object: El Sistema
L memberOf | subject: Aguirre | object: Los Torrealberos del Sur

# Senators clash over Panama water law
E Other | Senators *clash* over | asserted | agent: Senators
E Legislation | Panama water *law* | planned
E Other | *came* close to blows | asserted | agent: Lawmakers | place: Panama City | time: on Wednesday | again
E Legislation | during *debate* on | asserted | agent: Lawmakers | patient: a bill | time: on Wednesday
R *Deputy* Yamileth | person: Yamileth Córdoba
E Other | *knocked* over a | asserted | agent: Yamileth Córdoba | patient: a microphone
S Goals *accused* her | speaker: Ricardo Him
R The *speaker*, Dana | person: Dana Batista | organization: National Assembly
E Other | *suspended* the session | asserted | agent: Dana Batista | patient: the session | time: for an hour
E Meeting | the *session* of | asserted | agent: the National Assembly
E Movement | had *travelled* overnight | asserted | agent: Farmers from Coclesito and Capira | time: overnight
S cows,” *said* Digna | speaker: Digna Benítez
S authority *says* drought | speaker: The authority
E Disaster | *drought* linked to | reported | source: The authority
E Business | *cost* it $800 | reported | agent: drought | patient: it | source: The authority
E Movement | have *rerouted* ships | asserted | agent: Maersk | agent: MSC | patient: ships | place: Cape Horn
L memberOf | subject: Yamileth Córdoba | object: Democratic Revolutionary Party
L memberOf | subject: Ricardo Him | object: Realizing Goals
L leads | subject: Dana Batista | object: National Assembly
L memberOf | subject: Digna Benítez | object: Peasant Coordinator for Life

# COSTA RICA ARRESTS FORMER OIJ AGENT WANTED BY U.S.
E Arrest | RICA *ARRESTS* FORMER | asserted | agent: COSTA RICA | patient: FORMER OIJ AGENT
E Arrest | was *arrested* Thursday | asserted | patient: A former investigator | time: Thursday | again
S *accusing* him of | speaker: a U.S. warrant
E Legal | a U.S. *warrant* accusing | asserted | patient: him
E Crime | of *tipping* off | alleged | agent: him | patient: cocaine traffickers | place: the port of Moín | source: a U.S. warrant
E Arrest | was *detained* at | reported | patient: Randall Chaverri Soto | place: Guápiles | source: Melissa Zúñiga Brenes | again
S *according* to OIJ | speaker: Melissa Zúñiga Brenes
R OIJ *director* Melissa | person: Melissa Zúñiga Brenes | organization: OIJ
E Investigation | had *sought* him | asserted | agent: The U.S. Drug Enforcement Administration | agent: prosecutors in Miami | patient: him | time: since February
E Legal | face *extradition* since | planned | patient: He
E Legislation | Rica *amended* Article | asserted | agent: Costa Rica | patient: Article 32 of its Constitution
R *Public Security Minister* Esteban | person: Esteban Quirós
S Quirós *called* the arrest | speaker: Esteban Quirós
E Arrest | called the *arrest* | asserted | again
E Legal | must *rule* within | planned | agent: The Penal Court of San José | time: within 60 days
S Nación *said* | speaker: the daily La Nación
R *lawyer*, Federico | person: Federico Coto
R A former *investigator* with | person: Randall Chaverri Soto | organization: Judicial Investigation Organization
L leads | subject: Melissa Zúñiga Brenes | object: OIJ
L citizenOf | subject: Randall Chaverri Soto | object: Costa Rica

# Indigenous guards free 29 soldiers in Cauca
E Rescue | guards *free* 29 | asserted | agent: Indigenous guards | patient: 29 soldiers | place: Cauca
E Abuse | soldiers *held* for | reported | agent: villagers | patient: Twenty-nine Colombian soldiers | place: the mountains of Cauca | time: for three days | source: the army
E Rescue | were *freed* on Sunday | reported | patient: Twenty-nine Colombian soldiers | time: on Sunday | source: the army | again
E Meeting | after *mediation* by | reported | agent: the Ombudsman's Office | source: the army
S army *said* | speaker: the army
E Abuse | had been *surrounded* near | asserted | patient: The troops | place: near El Plateado | again
E Investigation | were *pulling up* coca | asserted | agent: they | patient: coca plants | place: the Micay Canyon
R *General* Wilmar | person: Wilmar Santacruz | organization: Joint Pacific Command
S Command, *said* dissidents | speaker: Wilmar Santacruz
E Other | had *pressed* residents | reported | agent: dissidents | patient: residents | source: Wilmar Santacruz
R *legal adviser* to | person: Aída Yule Chocué | organization: Regional Indigenous Council of Cauca
S *rejected* that | speaker: Aída Yule Chocué
S she *told* Caracol | speaker: she
R *Defence Minister* Hernando | person: Hernando Vélez
S Vélez *said* Operation | speaker: Hernando Vélez
E Military | *Operation* Perseus would | reported | source: Hernando Vélez
E Movement | *flew* two soldiers | asserted | agent: The International Committee of the Red Cross | patient: two soldiers | destination: the Military Hospital
L leads | subject: Wilmar Santacruz | object: Joint Pacific Command
L memberOf | subject: Aída Yule Chocué | object: Regional Indigenous Council of Cauca
L partOf | subject: Third Division | object: National Army
L locatedIn | subject: Military Hospital | object: Cali

# Codelco halts El Teniente tunnel after tremor
E Business | Codelco *halts* El | asserted | agent: Codelco | patient: El Teniente tunnel
E Disaster | tunnel after *tremor* | asserted | place: El Teniente
E Business | *halted* work in | reported | agent: Codelco | patient: work | place: its El Teniente mine | time: on Friday | source: the company | again
E Disaster | a *tremor* injured | reported | place: its El Teniente mine | source: the company | again
E Injury | *injured* three contractors | reported | agent: a tremor | patient: three contractors | source: the company
S company *said* in a note | speaker: the company
E Movement | were *flown* to | asserted | patient: The men | destination: the Clínica Río Blanco
E Injury | with *fractures*. Sernageomin | asserted | patient: The men | again
E Investigation | has *sent* inspectors | asserted | agent: Sernageomin | patient: inspectors | destination: the site
S touched,” *said* general | speaker: Claudia Orrego Pizarro
R *general manager* Claudia | person: Claudia Orrego Pizarro | organization: Codelco
R *president* of the Copper | person: Nelson Catrileo | organization: Copper Workers' Federation
S Federation, *recalled* the | speaker: Nelson Catrileo
E Death | the *deaths* of | asserted | patient: six miners | place: the same sector | time: last year
S and *invoked* Law | speaker: Nelson Catrileo
E Business | Exchange *gained* 1.2 | asserted | patient: Copper | place: the London Metal Exchange
S Cochilco *see* a price | speaker: Analysts at Cochilco
L leads | subject: Nelson Catrileo | object: Copper Workers' Federation
L memberOf | subject: Claudia Orrego Pizarro | object: Codelco
L ownerOf | subject: Codelco | object: El Teniente

# Paraguay bishop urges dialogue over land evictions
S bishop *urges* dialogue | speaker: Paraguay bishop
E Other | land *evictions* | asserted | place: Paraguay
S has *appealed* to | speaker: The Catholic bishop of Concepción
E Other | halt *evictions* of | asserted | patient: peasant families | place: northern Paraguay | again
S Paraguay, *saying* that | speaker: The Catholic bishop of Concepción
R *Monsignor* Blas | person: Blas Ayala Ortellado
R The Catholic *bishop* of Concepción | person: Blas Ayala Ortellado | place: Concepción
E Culture | a *homily* on | asserted | agent: Blas Ayala Ortellado | time: on Sunday
S Ortellado *said* 140 | speaker: Blas Ayala Ortellado
E Other | maize *bulldozed* by | reported | agent: officers of the National Police | patient: their maize | place: the Tacuatí district | source: Blas Ayala Ortellado
E Legal | while a *claim* before | reported | agent: 140 families | source: Blas Ayala Ortellado
R *Interior Minister* Rodney | person: Rodney Insfrán
S Party, *said* a judge | speaker: Rodney Insfrán
E Legal | had *ordered* the operation | reported | agent: a judge in Horqueta | patient: the operation | source: Rodney Insfrán
E Investigation | ordered the *operation* | reported | source: Rodney Insfrán | again
S Paraguay *backed* the bishop | speaker: The Episcopal Conference of Paraguay
S Codehupy *said* the farm | speaker: Land rights group Codehupy
R Brazilian *rancher* Valdir | person: Valdir Zanchetta
E Meeting | *Talks* begin | planned | place: Asunción | time: on Holy Wednesday
L memberOf | subject: Rodney Insfrán | object: Colorado Party
L leads | subject: Blas Ayala Ortellado | object: Concepción

# Montevideo dockers end strike at Katoen Natie terminal
E Protest | dockers *end* strike | asserted | agent: Montevideo dockers | patient: strike | place: Katoen Natie terminal
E Protest | end *strike* at | asserted | agent: Montevideo dockers | place: Katoen Natie terminal
E Protest | *returned* to work | asserted | agent: Dock workers | place: Montevideo | time: on Thursday | again
E Agreement | after *agreeing* a | asserted | agent: Dock workers | agent: Katoen Natie | patient: a new shift system
E Protest | nine-day *strike* that | asserted | agent: Dock workers | again
E Agreement | was *brokered* by | asserted | agent: Soledad Etcheverry | patient: The deal | again
R *Labour Minister* Soledad | person: Soledad Etcheverry
E Agreement | and *approved* by | asserted | patient: The deal | place: the headquarters of the PIT-CNT
S Sunday,” *said* Washington | speaker: Washington Umpiérrez
R *secretary* of | person: Washington Umpiérrez | organization: Single Union of Port Workers
R third-generation *stevedore*, missed | person: Umpiérrez
E Other | the *birth* of | asserted | patient: his grandson | time: during the dispute
S Administration *put* losses | speaker: The National Ports Administration
E Business | *losses* at $12 | reported | source: The National Ports Administration
E Movement | had *diverted* cargo | asserted | agent: Exporters | patient: cargo | destination: Rio Grande | destination: Buenos Aires
S Observador *reported* | speaker: El Observador
L memberOf | subject: Washington Umpiérrez | object: Single Union of Port Workers
L locatedIn | subject: PIT-CNT | object: Juan D. Jackson Street
L within | subject: Juan D. Jackson Street | object: Montevideo
L within | subject: Rio Grande | object: Brazil

# Volcano forces closure of Quito airport
E Disaster | *Volcano* forces | asserted
E Business | forces *closure* of | asserted | agent: Volcano | patient: Quito airport
E Business | was *shut* for | reported | patient: Ecuador's busiest airport | time: on Saturday | source: authorities | again
E Disaster | Cotopaxi *sent* a plume | reported | agent: Cotopaxi | patient: a plume of ash | source: authorities | again
S authorities *said* | speaker: authorities
S School *said* the activity | speaker: The Geophysical Institute of the National Polytechnic School
E Disaster | *Ash* was reported | asserted | place: Machachi | place: Sangolquí | place: parts of southern Quito
S Airport, *said* 41 | speaker: Quiport
E Movement | were *diverted* to | reported | patient: 41 flights | destination: Guayaquil | destination: Latacunga | source: Quiport
E Business | KLM *offered* free | asserted | agent: LATAM | agent: Avianca | agent: KLM | patient: free rebooking
R *head* of the National | person: Verónica Chiluisa | organization: National Secretariat for Risk Management
S Management, *asked* dairy | speaker: Verónica Chiluisa
S times,” she *said* | speaker: she
R *President* Nicolás | person: Nicolás Barragán | place: Ecuador
E Other | *cancelled* a trip | asserted | agent: Nicolás Barragán | patient: a trip
E Meeting | a *trip* to Loja | denied | agent: Nicolás Barragán | destination: Loja
E Meeting | *flew* over the | asserted | agent: Nicolás Barragán | place: the crater | instrument: a Super Puma helicopter
L leads | subject: Verónica Chiluisa | object: National Secretariat for Risk Management
L partOf | subject: Geophysical Institute | object: National Polytechnic School
L leads | subject: Nicolás Barragán | object: Ecuador
L ownerOf | subject: Ecuadorian Air Force | object: Super Puma
L locatedIn | subject: Mariscal Sucre International Airport | object: Quito
# Ex-soldiers convicted over 1982 killings in Guatemala
E Legal | Ex-soldiers *convicted* over | asserted | patient: Ex-soldiers | place: Guatemala
E Death | 1982 *killings* in | asserted | agent: Ex-soldiers | place: Guatemala | time: 1982
E Legal | Friday *sentenced* four | asserted | agent: A court in Guatemala City | patient: four retired soldiers | place: Guatemala City | time: on Friday
E Death | the *killing* of 58 | asserted | agent: four retired soldiers | patient: 58 villagers | place: the hamlet of Pexla Grande | again
R *Judge* Iliana | person: Iliana Recinos | organization: High Risk Court B
S B *said* the men | speaker: Iliana Recinos
E Military | had *followed* orders | reported | agent: the men | patient: orders | source: Iliana Recinos
E Military | *orders* issued | reported | patient: the men | source: Iliana Recinos
E Military | under *Operation* Ixil | reported | source: Iliana Recinos
E Other | *wept* as | asserted | agent: Relatives
E Other | an interpreter *put* her | asserted | agent: an interpreter | patient: her words
S bones,” *said* Catarina | speaker: Catarina Brito Cobo
E Military | the army *came*. The | asserted | agent: the army
E Legal | first *filed* the case | asserted | agent: The Association for Justice and Reconciliation | patient: the case | time: in 2000
R *Defence lawyer* Otto | person: Otto Leiva
S Leiva *said* the verdict | speaker: Otto Leiva
E Legal | said the *verdict* | reported | source: Otto Leiva | again
E Legal | gave *evidence* over | asserted | agent: The Guatemalan Forensic Anthropology Foundation | time: over eleven days
S Watch *called* the ruling | speaker: Human Rights Watch
E Legal | called the *ruling* a | asserted | again
L memberOf | subject: Iliana Recinos | object: High Risk Court B
L within | subject: Pexla Grande | object: Ixil Triangle
L within | subject: Guatemala City | object: Guatemala

# Real España coach quits after derby brawl
E Appointment | coach *quits* after | asserted | agent: Real España coach
E Attack | derby *brawl* | asserted
R *Coach* Julio | person: Julio César Pineda | organization: Real España
E Appointment | Pineda *resigned* from | asserted | agent: Julio César Pineda | patient: Real España | time: on Monday | again
E Sport | after a *derby* against | asserted | agent: Real España | agent: Marathón | time: a day after
E Sport | was *abandoned* when | asserted | patient: a derby against Marathón
E Attack | supporters *tore up* seats | asserted | agent: supporters | patient: seats
E Attack | *threw* them at | asserted | agent: supporters | patient: the assistant referee | instrument: them
E Sport | The *match*, at | asserted | place: the Estadio Francisco Morazán | again
E Attack | when the *trouble* began | asserted | time: in the 71st minute | again
E Health | were *treated* at | asserted | patient: Eleven people | place: the Mario Catarino Rivas Hospital
E Arrest | made 26 *arrests* | asserted | agent: the Honduran National Police
E Other | a boy *carried* out | reported | patient: a boy | source: Pineda
S door,” *said* Pineda | speaker: Pineda
E Sport | who once *played* for | asserted | agent: Pineda | beneficiary: Olimpia | beneficiary: Honduras
E Sport | 2010 World *Cup*. | asserted | time: 2010
E Sport | Honduras *ordered* the club | asserted | agent: The National Professional Football League of Honduras | patient: the club
E Sport | to *play* its next | planned | agent: the club | patient: its next three games | place: Choloma
S has *asked* for | speaker: Concacaf
E Sport | España *meet* Alajuelense | planned | agent: Real España | agent: Alajuelense
L memberOf | subject: Julio César Pineda | object: Real España
L memberOf | subject: Pineda | object: Olimpia
L locatedIn | subject: Estadio Francisco Morazán | object: SAN PEDRO SULA

# El Salvador surf town fights hotel on turtle beach
E Protest | town *fights* hotel | asserted | agent: El Salvador surf town | patient: hotel
E Legal | have *asked* a court | asserted | agent: Residents of El Zonte | patient: a court in La Libertad | place: La Libertad
S which they *say* would | speaker: they
E Business | would *rise* on | planned | patient: a 212-room hotel | place: one of the last nesting beaches | source: they
S *promises* 400 jobs | speaker: Grupo Costa Brava
E Business | *issued* the permit | asserted | agent: The Ministry of Environment and Natural Resources | patient: the permit | time: in eleven days
S dog,” *said* Zuleyma | speaker: Zuleyma Portillo
R Marine *biologist* Ernesto | person: Ernesto Calles | organization: University of El Salvador
E Science | *counted* 63 nests | asserted | agent: Ernesto Calles | patient: 63 nests | time: last season
S *declined* to comment | speaker: Deputies of Nuevas Ideas
R *architect*, Bruno | person: Bruno Siegrist | place: Zurich
S *told* El Faro | speaker: Bruno Siegrist
L memberOf | subject: Ernesto Calles | object: University of El Salvador
L within | subject: El Zonte | object: La Libertad
L within | subject: La Libertad | object: El Salvador

# Nicaragua shuts another 80 charities
E Business | Nicaragua *shuts* another | asserted | agent: Nicaragua | patient: another 80 charities
E Legal | *cancelled* the legal | reported | agent: Nicaragua's Interior Ministry | patient: the legal status | time: on Wednesday | source: the official gazette | again
S *according* to the official | speaker: the official gazette
S ministry *said* the groups | speaker: The ministry
E Crime | had *failed* to report | alleged | agent: the groups | patient: their accounts | source: The ministry
E Business | property *passes* to | reported | patient: Their property | beneficiary: the state | source: La Gaceta
S Gaceta *showed* | speaker: La Gaceta
R exiled *lawyer* with | person: Harold Zeledón | organization: Nicaragua Never Again Human Rights Collective
S Rica, *said* more | speaker: Harold Zeledón
E Business | been *closed* since | reported | patient: more than 5,600 organisations | source: Harold Zeledón
E Protest | the *protests* of | asserted | time: April 2018
S scouts,” he *said* | speaker: he
S *urged* Managua | speaker: The Office of the United Nations High Commissioner for Human Rights
S agency *reported* | speaker: the AFP news agency
L memberOf | subject: Harold Zeledón | object: Nicaragua Never Again Human Rights Collective
L headquarteredIn | subject: Nicaragua Never Again Human Rights Collective | object: San José
L within | subject: San José | object: Costa Rica
L partOf | subject: Interior Ministry | object: Nicaragua

# Rains bring down historic church tower in Trinidad de Cuba
E Disaster | *Rains* bring | asserted | place: Trinidad de Cuba
E Disaster | Rains *bring down* historic | asserted | agent: Rains | patient: historic church tower | place: Trinidad de Cuba
E Disaster | tower *collapsed* in | asserted | patient: Part of a 19th-century bell tower | place: the colonial town of Trinidad | time: early on Tuesday | again
E Disaster | of heavy *rain* brought | asserted | agent: the remnants of Tropical Storm Imelda | time: two days | again
E Disaster | Tropical *Storm* Imelda | asserted
E Injury | Nobody was *hurt* | denied | patient: Nobody
R *conservator* of the city | person: Yaquelín Echemendía | place: Trinidad
S city, *said* the fallen | speaker: Yaquelín Echemendía
E Disaster | the *fallen* masonry | reported | patient: masonry | source: Yaquelín Echemendía | again
E Business | had been *closed* since | reported | patient: the Church of Santa Ana | time: since 2017 | source: Yaquelín Echemendía
E Agreement | had been *agreed* with | asserted | agent: the Spanish Agency for International Development Cooperation | patient: A plan to shore it up
E Business | cement never *came* | denied | patient: cement
E Other | sugar mill *went* | reported | patient: the sugar mill | source: Orestes Pérez
S Ana,” *said* neighbour | speaker: Orestes Pérez
E Disaster | was *buried*. | asserted | patient: Lada
S Meteorology *forecast* more | speaker: The Cuban Institute of Meteorology
E Disaster | forecast more *rain* for | planned | place: Sancti Spíritus | place: Cienfuegos | source: The Cuban Institute of Meteorology
E Other | *sent* brigades | asserted | agent: The Union of Young Communists | patient: brigades
E Other | to help *clear* Calle | asserted | agent: brigades | patient: Calle Camilo Cienfuegos
L locatedIn | subject: Church of Santa Ana | object: Trinidad
L within | subject: Calle Camilo Cienfuegos | object: Trinidad

# Dominican Republic to build second wall gate at Dajabón
E Business | to *build* second | planned | agent: Dominican Republic | patient: second wall gate | place: Dajabón
E Business | will *open* a second | planned | agent: The government | patient: a second gate | place: Dajabón | source: Eduardo Estévez Lora | again
R *Public Works Minister* Eduardo | person: Eduardo Estévez Lora | place: Dominican Republic
S Lora *said* yesterday | speaker: Eduardo Estévez Lora
E Injury | were *trampled* when | asserted | patient: two women | place: the lone bridge | time: Last month
E Other | was *closed* without | asserted | agent: the Specialized Border Security Corps | patient: the lone bridge | time: Last month
R *Senator* Sonia | person: Sonia Rodríguez
S *hailed* the plan | speaker: Sonia Rodríguez
S *called* it “a door | speaker: Pelegrín Castellanos
S Merchants *said* binational | speaker: The Dominican Federation of Merchants
R Haitian *consul* Ketty | person: Ketty Dorvil
S Dorvil *told* Listín | speaker: Ketty Dorvil
S National Palace might *say* | speaker: Port-au-Prince
L memberOf | subject: Sonia Rodríguez | object: Modern Revolutionary Party
L leads | subject: Pelegrín Castellanos | object: National Progressive Force
L within | subject: Ouanaminthe | object: Haiti
L within | subject: Dajabón | object: Dominican Republic

# BVI beat Anguilla to lift youth netball title
E Sport | BVI *beat* Anguilla | asserted | agent: BVI | patient: Anguilla
E Sport | to *lift* youth | asserted | agent: BVI | patient: youth netball title
E Sport | to *beat* Anguilla 41-38 | asserted | agent: The British Virgin Islands | patient: Anguilla | place: the Beausejour Indoor Practice Facility | time: on Sunday | again
E Sport | and *claim* the OECS | asserted | agent: The British Virgin Islands | patient: the OECS Under-23 Netball Tournament | place: the Beausejour Indoor Practice Facility | time: on Sunday | again
R Goal *shooter* Tyesha | person: Tyesha Penn-Lettsome
E Sport | *sank* 33 of | asserted | agent: Tyesha Penn-Lettsome | patient: 33 of 36 attempts
E Sport | was *voted* Most | asserted | patient: Tyesha Penn-Lettsome
S she *said* afterwards | speaker: she
R *police sergeant* Ezra | person: Ezra Mondesir
E Sport | *took* the bronze | asserted | agent: Host side St Lucia | patient: the bronze medal
E Sport | Montserrat, who *lost* two | asserted | agent: Montserrat | patient: two players
E Sport | *finished* last | asserted | agent: Montserrat
E Sport | but *shared* the | asserted | agent: Montserrat | agent: Nevis | patient: the fair-play trophy
R *president* of the OECS | person: Marguerite St Rose | organization: OECS Netball Federation
S *thanked* the Bank | speaker: Marguerite St Rose
E Sport | *moves* to Basseterre | planned | patient: Next year's tournament | destination: Basseterre | time: Next year
E Sport | will play *host* | planned | agent: the St Kitts and Nevis Netball Association | place: Basseterre | again
L leads | subject: Ezra Mondesir | object: St Lucia
L leads | subject: Marguerite St Rose | object: OECS Netball Federation
L within | subject: CASTRIES | object: St Lucia
L memberOf | subject: Tyesha Penn-Lettsome | object: British Virgin Islands

# Teachers walk out in Accompong row over principal
E Protest | Teachers *walk out* in | asserted | agent: Teachers | place: Accompong
E Other | Accompong *row* over | asserted | place: Accompong
E Protest | *stayed* away from | asserted | agent: Teachers at a primary school in St Elizabeth | place: St Elizabeth | time: on Wednesday | again
E Protest | to *protest* the | asserted | agent: Teachers at a primary school in St Elizabeth | patient: the transfer | again
E Appointment | the *transfer* of | asserted | patient: their principal
E Appointment | had *led* the school | asserted | agent: Marva Rowe-Foster | patient: the school | place: Accompong | time: since 2011
E Appointment | was *moved* by | asserted | agent: the Ministry of Education, Skills, Youth and Information | patient: Marva Rowe-Foster | destination: Santa Cruz | again
S Parents *say* she | speaker: Parents
E Other | she was *punished* for | alleged | patient: she | source: Parents
E Other | for *complaining* about | reported | agent: she | patient: pit latrines | source: Parents
S dem,” *said* Icilda | speaker: Icilda Cawley
R *Colonel* Melvin | person: Melvin Currie
R Maroon *chief*, has | person: Melvin Currie
S has *asked* the Jamaica | speaker: Melvin Currie
R *Education Minister* Senator | person: Damian Whyte
R *Senator* Damian | person: Damian Whyte
S Whyte *told* the | speaker: Damian Whyte
E Legal | had *followed* the | reported | agent: the Teachers' Services Commission | patient: the Education Regulations of 1980 | source: Damian Whyte
S Advocate *said* the pupils | speaker: The Office of the Children's Advocate
E Other | the PEP *examinations* | planned
R of their *principal*, leaving | person: Marva Rowe-Foster
L within | subject: Accompong | object: St Elizabeth

# Calypso great Lord Pepperpot laid to rest in Arima
E Other | Pepperpot *laid* to rest | asserted | patient: Calypso great Lord Pepperpot | place: Arima
E Other | *said goodbye* to | asserted | agent: hundreds | patient: Winston Joefield | place: Arima | time: yesterday | again
R the *calypsonian* known | person: Winston Joefield
E Death | who *died* last | asserted | patient: Winston Joefield | time: last week
E Other | The *funeral* at | asserted | agent: Ashton Pollard | place: the Church of Santa Rosa de Lima | again
R *Fr* Ashton | person: Ashton Pollard
S who *recalled* how | speaker: Ashton Pollard
E Culture | Joefield once *sang* a | reported | agent: Joefield | patient: a verse of the rosary | source: Ashton Pollard
E Culture | *played* side | asserted | agent: Desperadoes | agent: Renegades
R *Minister of Tourism, Culture and the Arts* Randy | person: Randy Baksh
S Baksh *said* the nation | speaker: Randy Baksh
E Culture | Pepperpot *won* the | asserted | agent: Pepperpot | patient: the Calypso Monarch crown | time: in 1971
E Culture | *sang* at Carifesta | asserted | agent: Pepperpot | place: Georgetown | time: the next year
E Culture | at *Carifesta* in | asserted | place: Georgetown | time: the next year
R *Assistant Commissioner* Curtis | person: Curtis Joefield | organization: Trinidad and Tobago Police Service
S *thanked* TUCO | speaker: Curtis Joefield
E Other | had *sent* hundreds | asserted | agent: Newsday readers | patient: hundreds of messages
E Other | was *buried* at | asserted | patient: He | place: the Arima Public Cemetery | again
L childOf | subject: Curtis Joefield | object: Pepperpot
L memberOf | subject: Curtis Joefield | object: Trinidad and Tobago Police Service
L locatedIn | subject: Church of Santa Rosa de Lima | object: Arima

# GuySuCo to replant Skeldon fields by drone
E Business | to *replant* Skeldon | planned | agent: GuySuCo | patient: Skeldon fields | instrument: drone
E Business | to *fertilise* replanted | planned | agent: The Guyana Sugar Corporation | patient: replanted fields | place: Skeldon | place: Rose Hall | instrument: drones | source: its chief executive
S executive *said* on Monday | speaker: its chief executive
R its *chief executive* said | person: Paulette Narine-Hope | organization: Guyana Sugar Corporation
S Narine-Hope *told* Stabroek | speaker: Paulette Narine-Hope
E Other | would *train* 24 | planned | agent: a Chinese firm | patient: 24 young people from Corriverton | source: Paulette Narine-Hope
E Business | *Trials* on the | reported | place: the West Bank of Berbice | source: she
E Business | *cut* costs | reported | agent: Trials | patient: costs | place: the West Bank of Berbice | source: she
S she *said* | speaker: she
R *general secretary* of | person: Seepaul Lachman | organization: Guyana Agricultural and General Workers' Union
S Union, *said* the estates | speaker: Seepaul Lachman
R *Agriculture Minister* Vickram | person: Vickram Motie
S *assured* workers | speaker: Vickram Motie
E Meeting | at a *meeting* in | asserted | agent: Vickram Motie | patient: workers | place: Albion
E Business | be *sent* home | denied | patient: no one | source: Vickram Motie
E Business | is *lending* US$20 | asserted | agent: The Inter-American Development Bank | patient: US$20 million | place: Region Six
L leads | subject: Paulette Narine-Hope | object: Guyana Sugar Corporation
L memberOf | subject: Seepaul Lachman | object: Guyana Agricultural and General Workers' Union
L memberOf | subject: Vickram Motie | object: People's Progressive Party

# Chief Justice warns against delay in San Ignacio murder case
S Chief Justice *warns* against | speaker: Chief Justice
E Death | San Ignacio *murder* case | alleged | place: San Ignacio
E Legal | murder *case* | asserted | place: San Ignacio
S has *criticised* prosecutors | speaker: Belize's Chief Justice
E Legal | bring to *trial* a man | asserted | agent: prosecutors | patient: a man | again
S a man *accused* of | speaker: prosecutors
E Death | of *killing* a tour | alleged | agent: a man | patient: a tour guide | place: near Xunantunich | again
R *Chief Justice* Louisa | person: Louisa Barrow-Flores | place: Belize
S San Ignacio, *said* the Office | speaker: Louisa Barrow-Flores
E Legal | had *asked* for | reported | agent: the Office of the Director of Public Prosecutions | patient: eleven adjournments | source: Louisa Barrow-Flores
E Death | One has *died* | reported | patient: One | source: she
S she *observed* | speaker: she
S *denies* murdering | speaker: Elroy Neal
E Death | denies *murdering* Gilbert | denied | agent: Elroy Neal | patient: Gilbert Tzul | time: in July 2021 | source: Elroy Neal | again
R His *attorney*, Richard | person: Richard Banner
S Banner, *argued* that | speaker: Richard Banner
S Amandala *reported* that | speaker: Amandala
E Appointment | *left* the Belize | reported | agent: the lead investigator | patient: the Belize Police Department | source: Amandala
R The *Director of Public Prosecutions*, Kaya | person: Kaya Usher
S Usher, *promised* that | speaker: Kaya Usher
E Legal | was *remanded* to | asserted | patient: Neal | place: the Belize Central Prison
L within | subject: San Ignacio | object: Belize
L leads | subject: Kaya Usher | object: Office of the Director of Public Prosecutions

# Barbados fisherfolk still counting boats lost to Hurricane Beryl
E Other | still *counting* boats | asserted | agent: Barbados fisherfolk | patient: boats
E Disaster | boats *lost* to | asserted | agent: Hurricane Beryl | patient: boats | place: Barbados
E Disaster | Beryl *tore* through | asserted | agent: Hurricane Beryl | patient: the Bridgetown Fisheries Complex | time: Almost two years after
S owners *say* they | speaker: some boat owners
E Disaster | *ended up* on | asserted | patient: 12-metre iceboat Bajan Pride | place: on top of a truck
S truck, *told* Barbados | speaker: Vernel Skeete
E Business | *mending* nets | reported | agent: he | patient: nets | beneficiary: others | source: Vernel Skeete
S bond,” he *said* | speaker: he
R *Minister* Adrian | person: Adrian Holder
S economy, *said* 212 | speaker: Adrian Holder
E Business | had been *paid* by | reported | agent: Export Barbados | agent: the Barbados National Union of Fisherfolk Organizations | patient: 212 claims | source: Adrian Holder
R The *president* of the Barbados | person: Esther Waithe | organization: Barbados National Union of Fisherfolk Organizations
S Waithe, *said* the landing | speaker: Esther Waithe
E Investigation | are to *send* a joint | planned | agent: The World Bank | agent: the Caribbean Catastrophe Risk Insurance Facility | patient: a joint team | time: before Crop Over
E Culture | before *Crop Over* | planned
L leads | subject: Esther Waithe | object: Barbados National Union of Fisherfolk Organizations

# Antigua votes as ABLP seeks fourth term
E Election | Antigua *votes* as | asserted | agent: Antigua
E Election | Polls *opened* at | asserted | patient: Polls | place: Antigua and Barbuda | time: on Wednesday | again
R *Prime Minister* Lester | person: Lester Browne-Henry | place: Antigua and Barbuda
R *economist* Jamilla | person: Jamilla Spencer
E Election | has *campaigned* on | asserted | agent: The opposition United Progressive Party
E Election | to *keep* the single | planned | agent: The Barbuda People's Movement | patient: the single seat | place: Barbuda
R *Supervisor of Elections* Lorna | person: Lorna Isaac
S Isaac *said* queues | speaker: Lorna Isaac
E Meeting | *visited* Villa | asserted | agent: A CARICOM mission of twelve observers | patient: Villa Polling Centre | time: at midday
S T-shirt,” *said* Icelma | speaker: Icelma Joseph
E Election | after *voting* in | asserted | agent: Icelma Joseph | place: Gray's Farm | again
S Observer *said* counting | speaker: Antigua Observer
E Election | said *counting* would | planned | place: the Multipurpose Cultural and Exhibition Complex | source: Antigua Observer
L leads | subject: Jamilla Spencer | object: United Progressive Party
L leads | subject: Lester Browne-Henry | object: Antigua and Barbuda Labour Party
L partOf | subject: Barbuda | object: Antigua and Barbuda

# Nassau bank robbery suspect held at regatta
E Crime | bank *robbery* suspect | asserted | place: Nassau
E Arrest | suspect *held* at | asserted | patient: Nassau bank robbery suspect | place: regatta
E Culture | held at *regatta* | asserted
E Crime | over a bank *robbery* in | asserted | place: Nassau | again
E Arrest | was *arrested* on | asserted | patient: A man | place: George Town | time: on Saturday | again
E Sport | Family Island *Regatta* in | asserted | place: George Town | again
R *press liaison officer* Chief | person: Sheria Moxey | organization: Royal Bahamas Police Force
R *Chief Superintendent* Sheria | person: Sheria Moxey | organization: Royal Bahamas Police Force
S Moxey *said* the | speaker: Sheria Moxey
E Investigation | was *recognised* by | reported | agent: an off-duty constable | patient: the 27-year-old | source: Sheria Moxey
E Investigation | was *found* in | asserted | patient: Some $14,000 in cash | place: a Yeti cooler
E Investigation | to be *questioned* about | planned | patient: The suspect
E Crime | about the *hold-up* of | asserted | patient: a Scotiabank branch | place: Wulff Road | time: on April 11 | again
R *National Security Minister* Obadiah | person: Obadiah Munnings
S *commended* the officer | speaker: Obadiah Munnings
E Meeting | at a *rally* of | asserted | agent: the Progressive Liberal Party | place: Fox Hill
S *told* The Tribune | speaker: Desiree Cargill
L memberOf | subject: Sheria Moxey | object: Royal Bahamas Police Force
L memberOf | subject: Desiree Cargill | object: Free National Movement
L memberOf | subject: Obadiah Munnings | object: Progressive Liberal Party
L within | subject: George Town | object: Exuma

# Curaçao refinery site to become wind hub
E Business | to *become* wind | planned | patient: Curaçao refinery site
E Business | has *picked* a | reported | agent: Curaçao | patient: a Danish-Dutch group | source: Gilmar Eustatia
E Business | to *turn* half | planned | agent: a Danish-Dutch group | patient: half of the idle Isla oil refinery | source: Gilmar Eustatia | again
R *Prime Minister* Gilmar | person: Gilmar Eustatia | place: Curaçao
S *announced* on Friday | speaker: Gilmar Eustatia
E Business | will *lease* 40 | planned | agent: Blauwe Baai Energy | patient: 40 hectares | place: the Schottegat | time: for 30 years
S It *promises* 600 | speaker: It
R Its *director*, Patrice | person: Patrice Martina | organization: Refineria di Kòrsou
S Martina, *said* the claims | speaker: Patrice Martina
E Legal | still in *court* with | asserted | agent: Refineria di Kòrsou | patient: a former tenant
R Environmental *lawyer* Sandra | person: Sandra Kook | organization: Clean Air Everywhere
S *reminded* reporters | speaker: Sandra Kook
S she *asked*. The | speaker: she
S *called* the plan credible | speaker: The Central Bank of Curaçao and Sint Maarten
L leads | subject: Patrice Martina | object: Refineria di Kòrsou
L memberOf | subject: Sandra Kook | object: Clean Air Everywhere
L ownerOf | subject: Vestas | object: Blauwe Baai Energy
L ownerOf | subject: Van Oord | object: Blauwe Baai Energy
L within | subject: WILLEMSTAD | object: Curaçao

# Suriname court delays ruling on Saramaka timber roads
E Legal | court *delays* ruling | asserted | agent: Suriname court | patient: ruling
E Legal | delays *ruling* on | planned | agent: Suriname court
E Legal | has *postponed* until | asserted | agent: The Cantonal Court in Paramaribo | patient: its ruling | place: Paramaribo | again
E Legal | its *ruling* in | planned | agent: The Cantonal Court | time: June | again
E Legal | a *case* brought | asserted | agent: Saramaka villages | patient: two logging firms
E Movement | had *come* down | asserted | agent: some fifty elders | origin: the Suriname River
S Authorities, *say* roads | speaker: The villages
E Business | roads *cut* by | reported | agent: Palmera Houtmaatschappij | agent: Green Wood World | patient: roads | source: The villages
E Crime | *violate* a judgment | alleged | agent: Palmera Houtmaatschappij | agent: Green Wood World | patient: a judgment | source: The villages
E Legal | a *judgment* of | asserted | agent: the Inter-American Court of Human Rights | time: from 2007
R *Judge* Ingrid | person: Ingrid Lieveld | organization: Cantonal Court
S Lieveld *said* she | speaker: Ingrid Lieveld
S grandmothers,” *said* Captain | speaker: Wanze Eduards-Pansa
R *Captain* Wanze | person: Wanze Eduards-Pansa | place: Pikin Slee
R A *spokeswoman* for | person: Cherida Tjon | organization: Ministry of Land Policy and Forest Management
S Tjon, *said* licences | speaker: Cherida Tjon
E Business | had been *frozen* | reported | patient: licences near Pokigron | place: near Pokigron | source: Cherida Tjon
S has *reported* that | speaker: The daily De Ware Tijd
R *President* Armand | person: Armand Soekhai | place: Suriname
L memberOf | subject: Ingrid Lieveld | object: Cantonal Court
L memberOf | subject: Cherida Tjon | object: Ministry of Land Policy and Forest Management
L leads | subject: Armand Soekhai | object: Suriname

# French Guiana launch puts climate satellite in orbit
E Science | Guiana *launch* puts | asserted | place: French Guiana
E Science | *puts* climate | asserted | agent: French Guiana launch | patient: climate satellite
E Science | *rose* into | asserted | agent: A European satellite | place: Kourou | time: on Tuesday | again
E Science | two *delays* caused | asserted | agent: wind
E Science | *lifted off* at | asserted | agent: The Ariane 6 rocket | origin: the Guiana Space Centre | time: at 10:15 a.m. | again
S drink,” *said* flight | speaker: Océane Marchetti
R *flight director* Océane | person: Océane Marchetti | organization: Arianespace
E Science | was *built* in | asserted | agent: Airbus Defence and Space | patient: The satellite | place: Stevenage | beneficiary: the European Space Agency
E Science | will *map* biomass | planned | agent: Its radar | patient: biomass
R *Project scientist* Dr | person: Kwabena Frimpong-Wood | organization: University of Leicester
S Leicester, *said* the first | speaker: Kwabena Frimpong-Wood
R CNES *president* Bertrand | person: Bertrand Lacombe | organization: CNES
S Lacombe *said* Europe | speaker: Bertrand Lacombe
L leads | subject: Bertrand Lacombe | object: CNES
L memberOf | subject: Océane Marchetti | object: Arianespace
L memberOf | subject: Kwabena Frimpong-Wood | object: University of Leicester
L within | subject: KOUROU | object: French Guiana
L locatedIn | subject: Guiana Space Centre | object: Kourou

# London Bridge stabbing hero joins Lib Dem race in Eastleigh
E Attack | London Bridge *stabbing* hero | asserted | place: London Bridge
E Election | hero *joins* Lib | asserted | agent: London Bridge stabbing hero | patient: Lib Dem race | place: Eastleigh
E Attack | who *fought* off | asserted | agent: A chef | patient: a knifeman | instrument: a rolling pin
E Election | has *thrown* his | asserted | agent: A chef | place: Eastleigh | again
R A *chef* who | person: Florin Popescu-Ward
E Movement | who *came* to Hampshire | asserted | agent: Florin Popescu-Ward | origin: Romania | destination: Hampshire | time: as a teenager
S teenager, *told* the Southern | speaker: Florin Popescu-Ward
R City Council *leader* Verity | person: Verity Marsh | organization: Winchester City Council
R *barrister* Tim | person: Tim Green
E Election | in a *ballot* of | planned | agent: members
E Election | *Results* are due | planned | place: the Botleigh Grange Hotel | time: on 3 October
E Election | *came* second in | asserted | agent: Reform UK
E Election | general *election*, has | asserted | time: 2024
E Election | already *picked* retired | asserted | agent: Reform UK | patient: Clive Hatch
R Navy *submariner* Clive | person: Clive Hatch | organization: Royal Navy
R an *adviser* to | person: Green
S Romsey in the House of Lords, *said* he | speaker: Green
L leads | subject: Verity Marsh | object: Winchester City Council
L memberOf | subject: Florin Popescu-Ward | object: Liberal Democrat
L memberOf | subject: Clive Hatch | object: Reform UK
L memberOf | subject: Lord Ashcombe of Romsey | object: House of Lords
L ownerOf | subject: Florin Popescu-Ward | object: Copper Pan
L locatedIn | subject: Copper Pan | object: Bishopstoke

# Cardiff hospital trust apologises after man waits 31 hours on trolley
E Other | trust *apologises* after | asserted | agent: Cardiff hospital trust
S trust *apologises* after | speaker: Cardiff hospital trust
E Health | man *waits* 31 | asserted | agent: man | time: 31 hours
E Health | *spent* 31 hours | reported | agent: A pensioner | place: a corridor of the University Hospital of Wales | time: 31 hours | source: his family | again
E Injury | with a *broken* hip | reported | patient: A pensioner | source: his family
S family has *said* | speaker: his family
R a former *bass* with | person: Emrys Pugh | organization: Treorchy Male Choir
E Accident | *fell* while | asserted | patient: Emrys Pugh | place: his home in Rhiwbina | time: on New Year's Eve
S Pugh-Daniels, *said* an | speaker: Cerys Pugh-Daniels
E Health | an ambulance *took* four | reported | agent: an ambulance | time: four hours | source: Cerys Pugh-Daniels
E Other | He *sang* to | reported | agent: He | source: she
S she *told* WalesOnline | speaker: she
S Board *said* it was | speaker: Cardiff and Vale University Health Board
R *chief nurse*, blamed | person: Jayne Beddoe | organization: Cardiff and Vale University Health Board
S nurse, *blamed* flu | speaker: Jayne Beddoe
R *Health Secretary* Huw | person: Huw Llewellyn
S Llewellyn *told* the | speaker: Huw Llewellyn
E Business | would be *spent* on | planned | patient: £40m | source: Huw Llewellyn
S Rees *said* patients | speaker: Mabli Rees
S Association *called* the | speaker: The British Medical Association
L memberOf | subject: Mabli Rees | object: Plaid Cymru
L memberOf | subject: Jayne Beddoe | object: Cardiff and Vale University Health Board
L memberOf | subject: Emrys Pugh | object: Treorchy Male Choir

# Man jailed for Shankill Road petrol bomb attack
E Legal | Man *jailed* for | asserted | patient: Man
E Attack | petrol bomb *attack* | asserted | agent: Man | place: Shankill Road
E Attack | who *threw* a petrol | asserted | agent: A Belfast man | patient: a Syrian-owned barber's shop | instrument: a petrol bomb | again
E Legal | been *jailed* for four | asserted | patient: A Belfast man | time: four and a half years | again
E Legal | had *pleaded* guilty | asserted | agent: Lee-Andrew McIlwaine | place: Belfast Crown Court
E Crime | to *arson* with | asserted | agent: Lee-Andrew McIlwaine | again
E Crime | *possession* of explosives | asserted | agent: Lee-Andrew McIlwaine | patient: explosives
R *Judge* Fionnuala | person: Fionnuala Devenney | organization: Belfast Crown Court
S Devenney *told* him | speaker: Fionnuala Devenney
E Other | had *posted* a video | reported | agent: McIlwaine | patient: a video | place: TikTok | source: The court
E Investigation | was *identified* by | reported | patient: McIlwaine | instrument: a Rangers tattoo | source: The court
R *Detective Inspector* Gareth | person: Gareth Boal | organization: Police Service of Northern Ireland
S *thanked* residents | speaker: Gareth Boal
E Investigation | for *coming* forward | asserted | agent: residents
R DUP *councillor* Hazel | person: Hazel Montgomery
R SDLP *MLA* Conal | person: Conal O'Hare
S *welcomed* the sentence | speaker: Hazel Montgomery
E Legal | welcomed the *sentence* | asserted | again
E Attack | had *ordered* the attack | alleged | agent: the UVF | patient: the attack
E Business | has *reopened* in | reported | agent: Majd | place: Ballyclare | source: the Belfast Telegraph
R The *barber*, Majd | person: Majd
S *understands* | speaker: the Belfast Telegraph
L memberOf | subject: Gareth Boal | object: Police Service of Northern Ireland
L memberOf | subject: Hazel Montgomery | object: DUP
L memberOf | subject: Conal O'Hare | object: SDLP

# Ferry fiasco: islanders on Barra count cost as CalMac cancels again
E Other | *count* cost | asserted | agent: islanders on Barra
E Movement | CalMac *cancels* again | asserted | agent: CalMac
E Business | *ran out* of | asserted | agent: Shops on Barra | patient: bread and milk | place: Barra | time: at the weekend
E Movement | *cancelled* sailings | asserted | agent: CalMac | patient: sailings | origin: Oban | time: for the fourth day running | again
S operator *said* the MV | speaker: The operator
E Accident | had a *fault* in | reported | patient: the MV Isle of Lewis | source: The operator
E Movement | Glen Rosa, *leaves* Ferguson | planned | agent: the much-delayed Glen Rosa | origin: Ferguson Marine's yard | source: The operator
E Other | had a *wedding* with | reported | agent: We | source: Rhoda MacNeil
E Other | a *funeral* with | reported | agent: We | source: Rhoda MacNeil
S minister,” *said* Rhoda | speaker: Rhoda MacNeil
R *Councillor* Iain | person: Iain Archie Campbell | organization: Comhairle nan Eilean Siar
S Siar *called* for | speaker: Iain Archie Campbell
R *Transport Secretary* Morag | person: Morag Laidlaw
S *told* Holyrood magazine | speaker: Morag Laidlaw
S fleet, *said* a charter | speaker: Caledonian Maritime Assets Ltd
E Business | had been *sought* in | reported | agent: Caledonian Maritime Assets Ltd | patient: a charter | place: Norway | source: Caledonian Maritime Assets Ltd
L leads | subject: Rhoda MacNeil | object: Barra and Vatersay Community Council
L memberOf | subject: Iain Archie Campbell | object: Comhairle nan Eilean Siar
L memberOf | subject: Morag Laidlaw | object: Scottish Government
L locatedIn | subject: Ferguson Marine | object: Port Glasgow

# Garda appeal after heifers stolen in Roscommon
E Investigation | Garda *appeal* after | asserted | agent: Garda
E Crime | heifers *stolen* in | asserted | patient: heifers | place: Roscommon
E Investigation | are *appealing* for | asserted | agent: Gardaí in Castlerea | patient: information | again
E Crime | the *theft* of | asserted | patient: 22 in-calf heifers | place: a farm at Ballinlough | time: last Thursday night | again
R a part-time *farmer* who | person: Pádraig Gormley
E Crime | Whoever *took* them | reported | patient: them | source: he | again
S at,” he *said* | speaker: he
E Other | was *seen* near | asserted | patient: A lorry with a Cavan registration | place: near Loughglynn | time: at 3am
S (IFA) *said* livestock | speaker: The Irish Farmers' Association
E Crime | livestock *theft* cost | reported | time: last year | source: The Irish Farmers' Association
E Business | *cost* its members | reported | patient: its members | time: last year | source: The Irish Farmers' Association
R Connacht *chair*, Brigid | person: Brigid Hanley | organization: Irish Farmers' Association | place: Connacht
S *urged* the Department | speaker: Brigid Hanley
R *Supt* Tom | person: Tom Fallon
S Fallon *said* checks | speaker: Tom Fallon
E Investigation | said *checks* were | reported | place: marts in Elphin and Enniskillen | source: Tom Fallon
S Herald *reports* | speaker: the Roscommon Herald
L memberOf | subject: Pádraig Gormley | object: Bus Éireann
L memberOf | subject: Brigid Hanley | object: Irish Farmers' Association
L within | subject: Ballinlough | object: Co Roscommon
# Paris metro agents find missing Stradivarius
E Other | agents *find* missing | asserted | agent: Paris metro agents | patient: missing Stradivarius
E Other | was *handed* back | asserted | patient: A violin | beneficiary: its owner | place: Paris | time: on Friday
E Other | she *left* it | asserted | agent: she | patient: it | place: Saint-Denis | time: five days after
R *Soloist* Ha-eun | person: Ha-eun Delacroix | organization: Orchestre de Paris
E Movement | had been *rushing* to | asserted | agent: Ha-eun Delacroix | destination: the Philharmonie
E Culture | to a *rehearsal* of | asserted | agent: Ha-eun Delacroix | place: the Philharmonie
S she *told* Le | speaker: she
E Other | RATP *found* the instrument | asserted | agent: Agents of the RATP | patient: the instrument | place: Châtelet | again
R a *cleaner* from | person: Moussa Traoré | place: Aubervilliers
E Other | *turned down* a reward | asserted | agent: Moussa Traoré | patient: a reward
E Culture | will *give* a concert | planned | agent: Delacroix | patient: a concert | place: his building
R *Mayor* Inès | person: Inès Courbet
S has *promised* to | speaker: Inès Courbet
E Other | to *move* the bins | planned | agent: Inès Courbet | patient: the bins
E Culture | *made* in Cremona | asserted | patient: The violin | place: Cremona | time: in 1716
L memberOf | subject: Ha-eun Delacroix | object: Orchestre de Paris
L memberOf | subject: Inès Courbet | object: Socialist Party
L ownerOf | subject: Fondation Louis Vuitton | object: Stradivarius

# Spring elections: CDU tops poll in Rhineland-Palatinate
E Election | Spring *elections*: CDU | planned | time: Spring
E Publication | CDU *tops* poll | asserted | agent: CDU | place: Rhineland-Palatinate
S *according* to a survey | speaker: a survey
E Publication | a *survey* by | asserted | agent: Infratest dimap | beneficiary: the broadcaster SWR
E Other | have *governed* the | asserted | agent: The Social Democrats | patient: the state | time: since 1991
S harvest,” *said* State | speaker: Sabine Rech
R *State Premier* Sabine | person: Sabine Rech | place: Rhineland-Palatinate
E Meeting | *visiting* a vineyard | asserted | agent: Sabine Rech | patient: a vineyard | place: Bad Dürkheim
R CDU *challenger*, Matthias | person: Matthias Kling | organization: CDU
S Kling, *spoke* of | speaker: Matthias Kling
E Business | *Reconstruction* after | asserted | place: the Ahr Valley
E Disaster | after the *floods* in | asserted | place: the Ahr Valley
L memberOf | subject: Matthias Kling | object: CDU
L leads | subject: Sabine Rech | object: Rhineland-Palatinate
L locatedIn | subject: BASF | object: Ludwigshafen
L memberOf | subject: Sabine Rech | object: Social Democrats

# Thousands flock to Fátima as pilgrims mark May feast
E Movement | Thousands *flock* to | asserted | agent: Thousands | destination: Fátima
E Culture | pilgrims *mark* May | asserted | agent: pilgrims | patient: May feast
E Movement | pilgrims *filled* the | asserted | agent: some 270,000 pilgrims | patient: the sanctuary of Fátima | time: on Tuesday night | again
E Culture | the candlelight *procession* that | asserted | agent: some 270,000 pilgrims | place: the sanctuary of Fátima | time: on Tuesday night
E Culture | the first *apparition* of | asserted | time: 1917
R *Cardinal* Anselmo | person: Anselmo Quintão
R *prefect* of the Dicastery | person: Anselmo Quintão | organization: Dicastery for Evangelization
E Culture | *presided* over Mass | asserted | agent: Anselmo Quintão | patient: Mass
E Culture | *prayed* for peace | asserted | agent: Anselmo Quintão
E Movement | had *walked* from | asserted | agent: Many | origin: Coimbra | origin: Santarém
R *truck driver* Rui | person: Rui Pombo
E Movement | *came* from Braga | asserted | agent: one group | origin: Braga
E Other | My wife *promised* | reported | agent: My wife | source: Pombo
S push,” *said* Pombo | speaker: Pombo
S *reported* two heart | speaker: The National Republican Guard
E Health | two heart *attacks* | reported | source: The National Republican Guard
E Health | *treated* 1,400 sore | asserted | agent: Volunteers | patient: 1,400 sore feet
R *Rector* Father | person: Hélder Matos
R Rector *Father* Hélder | person: Hélder Matos
S Matos *said* the | speaker: Hélder Matos
E Business | offerings would *go* to | planned | patient: the offerings | beneficiary: Caritas | source: Hélder Matos
E Movement | *laid on* eleven | asserted | agent: Comboios de Portugal | patient: eleven special trains | destination: Caxarias
E Protest | despite a *strike* | asserted
L leads | subject: Anselmo Quintão | object: Dicastery for Evangelization

# Basel museum returns masks to Mali
E Movement | museum *returns* masks | planned | agent: Basel museum | patient: masks | beneficiary: Mali
E Movement | will *hand back* nine | planned | agent: A Swiss museum | patient: nine Dogon masks | beneficiary: Mali | again
E Science | provenance *research* showed | asserted
S research *showed* they | speaker: provenance research
E Crime | been *carried off* in | reported | patient: they | time: in 1931 | source: provenance research
S Basel *said* on Thursday | speaker: The Museum der Kulturen
E Agreement | had *agreed* to a | reported | agent: its trustees | agent: the canton of Basel-Stadt | patient: a request | source: The Museum der Kulturen
E Other | *lodged* by the National | reported | agent: the National Museum of Mali | patient: a request | time: in 2022 | source: The Museum der Kulturen
R *Curator* Regula | person: Regula Zwahlen | organization: Museum der Kulturen
S Zwahlen *said* the masks | speaker: Regula Zwahlen
E Movement | been *crated* in | reported | agent: a dealer | patient: the masks | place: Mopti | source: Regula Zwahlen
E Business | also *sold* to | reported | agent: a dealer | beneficiary: the British Museum | source: Regula Zwahlen
R Mali's *ambassador* in Bern | person: Kadidia Diarra-Touré | place: Mali
S *thanked* “our friends | speaker: Kadidia Diarra-Touré
E Movement | will *travel* in June | planned | patient: The pieces | time: in June | again
S *criticised* the cost | speaker: The Swiss People's Party
E Business | has *offered* to pay | reported | agent: Roche | patient: insurance | source: the Neue Zürcher Zeitung
S Zeitung *said* | speaker: the Neue Zürcher Zeitung
S UNESCO *hailed* the | speaker: UNESCO
L memberOf | subject: Regula Zwahlen | object: Museum der Kulturen
L headquarteredIn | subject: Museum der Kulturen | object: Basel

# Van der Poorten solos to win on cobbles of Oudenaarde
E Sport | Van der Poorten *solos* to | asserted | agent: Van der Poorten | place: Oudenaarde
E Sport | to *win* on | asserted | agent: Van der Poorten | place: Oudenaarde
E Sport | *attacked* on the | asserted | agent: Joris Van der Poorten | place: the final climb of the Paterberg
E Sport | *rode* alone to | asserted | agent: Joris Van der Poorten | time: on Sunday
E Sport | to *victory* in | asserted | agent: Joris Van der Poorten | patient: the Tour of Flanders | time: on Sunday | again
E Accident | who *crashed* twice | asserted | patient: the 24-year-old baker's son
E Sport | *swapped* bikes | asserted | agent: the 24-year-old baker's son | patient: bikes | place: before the Koppenberg
S he *said*. | speaker: he
S *admitted* he had | speaker: Krogh
E Sport | *punctured* in Ronse | asserted | agent: Matej Zorko | place: Ronse
E Sport | and *came* home | asserted | agent: Matej Zorko
E Sport | *outsprinted* Lotte | asserted | agent: Ellie Thackray | patient: Lotte de Wilde | beneficiary: SD Worx
S Flanders Classics *said* a | speaker: Organisers Flanders Classics
E Sport | *lined* the roads | reported | agent: a million people | patient: the roads | source: Organisers Flanders Classics
E Investigation | is *investigating* a | asserted | agent: The UCI | patient: a spectator
E Attack | who *threw* beer | asserted | agent: a spectator | patient: Zorko | instrument: beer | place: the Oude Kwaremont
E Sport | Next *comes* Paris-Roubaix | planned | patient: Paris-Roubaix
L memberOf | subject: Joris Van der Poorten | object: Alpecin
L memberOf | subject: Krogh | object: Visma-Lease a Bike
L memberOf | subject: Matej Zorko | object: UAE Team Emirates
L memberOf | subject: Ellie Thackray | object: SD Worx

# School board nixes phones, keeps Moby-Dick
E Legislation | board *nixes* phones | asserted | agent: School board | patient: phones
E Legislation | *keeps* Moby-Dick | asserted | agent: School board | patient: Moby-Dick
E Other | *lock up* their | planned | agent: Students | patient: their phones
E Legislation | Committee *voted* unanimously | asserted | agent: The New Bedford School Committee | time: Monday | again
E Legislation | to *require* Yondr | asserted | agent: The New Bedford School Committee | patient: Yondr pouches | place: New Bedford High School | place: Keith Middle School | again
E Legislation | to *leave* Herman | asserted | agent: The New Bedford School Committee | patient: Herman Melville's novel | again
R *Superintendent* Yolanda | person: Yolanda Furtado
S Furtado *said* referrals | speaker: Yolanda Furtado
E Other | *dropped* by half | reported | patient: referrals for fights | place: Normandin Middle School | source: Yolanda Furtado
E Other | during a *pilot* at | reported | place: Normandin Middle School | source: Yolanda Furtado
R a *scalloper*, was | person: Kyle Medeiros
S 10,” he *said*. | speaker: he
E Meeting | reading list *came* up | asserted | patient: The reading list
R *member* Grace | person: Grace Correia-Pike | organization: New Bedford School Committee
S Correia-Pike *called* the book | speaker: Grace Correia-Pike
E Other | drew *applause* when | asserted | patient: Jaylen Teixeira
S when he *said* he | speaker: he
E Other | *finished* it on | reported | agent: he | patient: it | source: he
E Meeting | committee *meets* again | planned | agent: The committee | place: the Paul Rodrigues Administration Building | time: on Nov. 10
S Standard-Times *learned* | speaker: The Standard-Times
L memberOf | subject: Grace Correia-Pike | object: New Bedford School Committee
L locatedIn | subject: New Bedford High School | object: NEW BEDFORD

# Grain elevator blast kills one in Hutchinson
E Accident | elevator *blast* kills | asserted | place: Hutchinson
E Death | *kills* one in | asserted | agent: Grain elevator blast | patient: one | place: Hutchinson
E Accident | An *explosion* at | reported | place: a grain elevator | time: Tuesday | source: fire officials | again
E Death | *killed* one worker | reported | agent: An explosion | patient: one worker | time: Tuesday | source: fire officials | again
E Injury | critically *burned* another | reported | agent: An explosion | patient: another | time: Tuesday | source: fire officials
E Disaster | *rattling* windows | reported | agent: An explosion | patient: windows | place: South Hutchinson | source: fire officials
S fire officials *said* | speaker: fire officials
E Accident | The *blast* happened | asserted | place: an elevator | time: shortly before 9 a.m. | again
R *Deputy Chief* Dale | person: Dale Unruh | organization: Hutchinson Fire Department
S Unruh *said* dust | speaker: Dale Unruh
E Investigation | would *investigate* | planned | agent: the state fire marshal | agent: the Occupational Safety and Health Administration | source: Dale Unruh
E Other | was *withheld* pending | asserted | patient: The name of the victim
E Movement | was *flown* to | asserted | patient: Cody Schrag | destination: Ascension Via Christi St. Francis
S pit,” *said* Lorene | speaker: Lorene Friesen
R *bookkeeper*, outside | person: Lorene Friesen | organization: Prairie Gold Cooperative
E Other | families *waited*. Cargill | asserted | agent: families | place: outside Trinity United Methodist Church
E Rescue | *sent* crews | asserted | agent: Cargill | agent: ADM | patient: crews
R *Sen.* Brett | person: Brett Hallman | place: Kan.
S *called* for prayers | speaker: Brett Hallman
L memberOf | subject: Dale Unruh | object: Hutchinson Fire Department
L memberOf | subject: Lorene Friesen | object: Prairie Gold Cooperative
L within | subject: HUTCHINSON | object: Kan.
L locatedIn | subject: Ascension Via Christi St. Francis | object: Wichita

# Austin startup that makes jet fuel from brisket fat lands $90M
E Business | *lands* $90M | asserted | agent: Austin startup | patient: $90M
E Business | has *raised* $90 | asserted | agent: A three-year-old Austin company | patient: $90 million | again
E Business | to *build* its first | planned | agent: A three-year-old Austin company | patient: its first commercial plant | place: Port Arthur
S Fuels *said* Thursday | speaker: Smokestack Fuels
E Business | B *round* was | reported | agent: Breakthrough Energy Ventures | source: Smokestack Fuels | again
R *Founder* Priscilla | person: Priscilla Nguyen-Ortega | organization: Smokestack Fuels
R former Tesla *engineer* | person: Priscilla Nguyen-Ortega | organization: Tesla
E Other | *got* the idea | asserted | agent: Priscilla Nguyen-Ortega | patient: the idea | place: Terry Black's Barbecue
E Business | were *paying* a guy | reported | agent: We | patient: a guy | source: Nguyen-Ortega
S Nguyen-Ortega *said*. | speaker: Nguyen-Ortega
S Morningstar, *said* the numbers | speaker: Hollis Grant
E Business | have *shelved* similar | asserted | agent: Neste | agent: World Energy | patient: similar projects
S has *asked* for a hearing | speaker: the Sierra Club
L founderOf | subject: Priscilla Nguyen-Ortega | object: Smokestack Fuels
L memberOf | subject: Hollis Grant | object: Morningstar
L headquarteredIn | subject: Smokestack Fuels | object: Austin

# Chiefs rally late, stun Bills in Buffalo snow
E Sport | Chiefs *rally* late | asserted | agent: Chiefs
E Sport | *stun* Bills | asserted | agent: Chiefs | patient: Bills | place: Buffalo
E Sport | *threw* two touchdown | asserted | agent: DeShawn Whitlock | patient: two touchdown passes | time: in the final 3:11
E Sport | *stunned* Buffalo | asserted | agent: Kansas City | patient: Buffalo | time: on Sunday night | again
E Other | *cleared* the yard | asserted | agent: workers | patient: the yard lines
E Sport | *found* tight end | asserted | agent: Whitlock | patient: Cole Amundson | time: fourth-and-9
R *tight end* Cole | person: Cole Amundson
E Sport | then *hit* rookie | asserted | agent: Whitlock | patient: Marcus "Biscuit" Freeman | place: the back of the end zone
E Sport | had *led* since | asserted | agent: The Bills | time: since the first quarter
S smudge,” Whitlock *said* | speaker: Whitlock
R *quarterback* Tanner | person: Tanner Eklund | organization: Buffalo
E Sport | Eklund *left* in | asserted | agent: Tanner Eklund | time: in the third quarter
E Injury | with a *concussion* | asserted | patient: Tanner Eklund
R *Coach* Reggie | person: Reggie Lomax | organization: Buffalo
S would not *say* whether | speaker: Reggie Lomax
E Sport | *visit* Denver | planned | agent: The Chiefs | patient: Denver | time: on Thanksgiving
E Investigation | is *looking* at | asserted | agent: The NFL | patient: a late hit
E Sport | a late *hit* by | asserted | agent: Isaiah Church
R *linebacker* Isaiah | person: Isaiah Church
E Sport | *braved* Highmark | asserted | agent: A crowd of 70,114 | place: Highmark Stadium
L memberOf | subject: Tanner Eklund | object: Buffalo
L leads | subject: Reggie Lomax | object: Buffalo
L memberOf | subject: DeShawn Whitlock | object: Kansas City
L within | subject: ORCHARD PARK | object: N.Y.

# Water restored to Attawapiskat after pump failure
E Other | Water *restored* to | asserted | patient: Water | place: Attawapiskat
E Accident | pump *failure* | asserted | patient: pump
E Movement | *flew* in a new | asserted | agent: crews | patient: a new pump | time: on Saturday
E Accident | old one *seized* | asserted | patient: the old one | time: eleven days after | again
R *Chief* Theresa | person: Theresa Kataquapit | organization: Attawapiskat First Nation
S Kataquapit *said* elders | speaker: Theresa Kataquapit
E Movement | had been *sent* to | reported | patient: elders and newborns | destination: Kapuskasing | destination: Moosonee | time: during the outage | source: Theresa Kataquapit
E Accident | during the *outage* | reported | source: Theresa Kataquapit | again
S bottles,” she *said* by | speaker: she
S Canada *said* it had | speaker: Indigenous Services Canada
E Business | had *paid* for | reported | agent: it | patient: the pump | patient: six charter flights | source: Indigenous Services Canada
E Movement | six charter *flights* by | reported | agent: Thunder Airlines | source: Indigenous Services Canada
R NDP *MP* Gilles | person: Gilles Wabano
E Other | *raised* the matter | asserted | agent: Gilles Wabano | patient: the matter | place: the House of Commons
S *asking* why | speaker: Gilles Wabano
E Other | had *ignored* a 2022 | alleged | agent: Ottawa | patient: a 2022 engineering report | source: Gilles Wabano
E Publication | engineering *report* | asserted | time: 2022
R The *minister*, Anita | person: Anita Sorensen
S Sorensen, *said* the government | speaker: Anita Sorensen
E Legislation | would *table* a | planned | agent: the government | patient: a First Nations Clean Water Act | time: this fall | source: Anita Sorensen
E Business | which *closed* its | asserted | agent: De Beers | patient: its Victor Mine | time: in 2019
E Business | *donated* two pallets | asserted | agent: De Beers | patient: two pallets of water
L memberOf | subject: Gilles Wabano | object: NDP
L leads | subject: Theresa Kataquapit | object: Attawapiskat First Nation
L ownerOf | subject: De Beers | object: Victor Mine

# Moose on the loose shuts St. John's Costco
E Other | loose *shuts* St. John's | asserted | agent: Moose | patient: St. John's Costco
E Movement | *wandered* into | asserted | agent: A bull moose | destination: the garden centre of the Costco | place: Stavanger Drive | time: Friday morning
E Other | *ate* most | asserted | agent: A bull moose | patient: most of a display of mums
E Other | *held up* shopping | asserted | agent: A bull moose | patient: shopping | time: for two hours | again
E Rescue | was *coaxed* out | asserted | patient: it | instrument: a bag of turnips
R *Const.* Blair | person: Blair Tobin | organization: Royal Newfoundland Constabulary
S Tobin *said* nobody | speaker: Blair Tobin
E Injury | nobody was *hurt* | denied | patient: nobody | source: Blair Tobin
R *Cashier* Shirley | person: Shirley Budgell
S *said* she turned | speaker: Shirley Budgell
R A *spokesperson* for Costco | person: Étienne Labrie | organization: Costco Canada
S *declined* to say | speaker: Étienne Labrie
E Movement | were *brought* to | asserted | patient: Moose | destination: Newfoundland | time: in 1904
S *told* VOCM | speaker: The Save Our People Action Committee
E Movement | last seen *heading* for | asserted | agent: The moose | destination: Quidi Vidi Lake
L memberOf | subject: Blair Tobin | object: Royal Newfoundland Constabulary
L memberOf | subject: Étienne Labrie | object: Costco Canada
L within | subject: Stavanger Drive | object: St. John's

# Desjardins clerk charged in data theft
E Legal | clerk *charged* in | asserted | patient: Desjardins clerk
E Crime | in data *theft* | alleged | agent: Desjardins clerk | patient: data
E Arrest | has *arrested* a | asserted | agent: The Sûreté du Québec | patient: a former clerk | place: Drummondville
R a former *clerk* at | person: Mathieu Brossard-Tran | organization: Desjardins
E Crime | of *selling* the personal | alleged | agent: a former clerk | patient: the personal details of 4,100 members | beneficiary: a fraud ring | again
E Legal | *appeared* at the | asserted | agent: Mathieu Brossard-Tran | place: the Saint-Hyacinthe courthouse | time: on Wednesday
E Legal | to face *charges* of | asserted | patient: Mathieu Brossard-Tran | again
E Crime | identity *theft* and | alleged | agent: Mathieu Brossard-Tran | again
E Crime | *breach* of trust | alleged | agent: Mathieu Brossard-Tran
E Legal | was *released* on | asserted | patient: He
S where police *say* his | speaker: police
R *Sgt.* Geneviève | person: Geneviève Archambault | organization: Sûreté du Québec
S Archambault *said* investigators | speaker: Geneviève Archambault
E Investigation | had *worked* with | reported | agent: investigators | agent: the FBI | agent: Europol | source: Geneviève Archambault
E Crime | the data *surfaced* on | reported | patient: the data | place: Telegram | source: Geneviève Archambault
S own,” *said* Desjardins | speaker: Luc Simard
R *vice-president* Luc | person: Luc Simard | organization: Desjardins
E Investigation | have *opened* files | asserted | agent: The Autorité des marchés financiers | agent: the Commission d'accès à l'information | patient: files
R *lawyer*, Farida | person: Farida Hakimi
L memberOf | subject: Luc Simard | object: Desjardins
L memberOf | subject: Geneviève Archambault | object: Sûreté du Québec

# Judge tosses suit over Confederate statue in Mobile
E Legal | Judge *tosses* suit | asserted | agent: Judge | patient: suit | place: Mobile
E Legal | tosses *suit* over | asserted | place: Mobile
E Legal | judge *dismissed* a | asserted | agent: A federal judge | patient: a lawsuit | time: Thursday | again
E Legal | a *lawsuit* Thursday | asserted | again
E Legal | *ruling* that the | asserted | agent: A federal judge | again
R U.S. *District Judge* Lucretia | person: Lucretia Pettway
E Legal | 31-page *order*, wrote | asserted | agent: Lucretia Pettway | again
S *wrote* that members | speaker: Lucretia Pettway
R *attorney*, J. Beauregard | person: J. Beauregard Cobb III
S III, *said* he | speaker: J. Beauregard Cobb III
E Legal | would *appeal* to the 11th | planned | agent: he | patient: the 11th Circuit | place: Atlanta | source: J. Beauregard Cobb III
S he *argued* | speaker: he
R *Mayor* Sandra | person: Sandra Dees-Okafor | place: Mobile
S *called* the ruling a | speaker: Sandra Dees-Okafor
E Legal | called the *ruling* a | asserted | again
R *Rev.* Ellis | person: Ellis Pope
R *pastor* of Stone | person: Ellis Pope | organization: Stone Street Baptist Church
S Church, *said* the corner | speaker: Ellis Pope
E Movement | who *came* on | reported | agent: those | instrument: the Clotilda | source: Ellis Pope
E Legal | had *filed* briefs | asserted | agent: The Southern Poverty Law Center | agent: the NAACP | agent: Hank Sizemore | patient: briefs
R Alabama *Attorney General* Hank | person: Hank Sizemore | place: Alabama
L leads | subject: Sandra Dees-Okafor | object: Mobile
L leads | subject: Ellis Pope | object: Stone Street Baptist Church
L within | subject: MOBILE | object: Ala.
L locatedIn | subject: History Museum of Mobile | object: Mobile

# Tulsa zoo welcomes rhino calf
E Other | zoo *welcomes* rhino | asserted | agent: Tulsa zoo | patient: rhino calf
E Other | it *discovered* mud | asserted | agent: it | patient: mud | time: on Sunday
E Other | *introduced* its newest | asserted | agent: The Tulsa Zoo | patient: its newest resident | again
E Other | *born* Aug. 29 | asserted | patient: a male Indian rhinoceros | time: Aug. 29
E Other | had *lined* up | asserted | agent: a crowd of about 900 | place: 36th Street North
S armor,” *said* keeper | speaker: Mindy Tallchief
R *keeper* Mindy | person: Mindy Tallchief | organization: Tulsa Zoo
S Assam, *said* Dr | speaker: Owen Baptiste
E Other | will *vote* on | planned | agent: Schoolchildren from Eugene Field Elementary | patient: a name
E Business | are *sponsoring* the | reported | agent: ONE Gas | agent: QuikTrip | patient: the barn | source: the Tulsa World
S World *reported* | speaker: the Tulsa World
L memberOf | subject: Owen Baptiste | object: International Rhino Foundation
L memberOf | subject: Mindy Tallchief | object: Tulsa Zoo
L within | subject: Kaziranga National Park | object: Assam
L within | subject: TULSA | object: Okla.
L locatedIn | subject: Tulsa Zoo | object: Tulsa

# Floods cut off towns in Rio Grande do Sul again
E Disaster | *Floods* cut | asserted | place: Rio Grande do Sul
E Disaster | Floods *cut off* towns | asserted | agent: Floods | patient: towns | place: Rio Grande do Sul
E Rescue | *plucked* families | asserted | agent: Rescuers | patient: families | origin: rooftops | place: southern Brazil | time: on Thursday | instrument: rubber boats
E Disaster | *burst* its banks | asserted | agent: the Taquari River | patient: its banks | time: on Thursday | again
E Death | *killing* at least | asserted | agent: the Taquari River | patient: at least four people
S officials *said* 6,300 | speaker: Civil defense officials
E Movement | had *left* their | reported | agent: 6,300 people | origin: their homes | place: Lajeado | place: Muçum | place: Roca Sales | source: Civil defense officials
E Other | were *shut* as | asserted | patient: the gates | place: Porto Alegre
E Business | We *rebuilt* with | reported | agent: We | source: Ivone Schmitt
S now,” *said* Ivone | speaker: Ivone Schmitt
R *Governor* Leandro | person: Leandro Bittencourt | place: Rio Grande do Sul
S Bittencourt *asked* the | speaker: Leandro Bittencourt
S *forecast* up to | speaker: The National Institute of Meteorology
E Business | *halted* its soy | asserted | agent: Bunge | patient: its soy plant | place: Rio Grande
E Other | *collected* blankets | asserted | agent: supermarkets of the Zaffari chain | patient: blankets
S Party *urged* the | speaker: The Workers' Party
L leads | subject: Leandro Bittencourt | object: Rio Grande do Sul
L within | subject: Rio Grande do Sul | object: Brazil

# Rio samba school stripped of title over late float
E Culture | school *stripped* of title | asserted | patient: Rio samba school
E Culture | has *stripped* Unidos | asserted | agent: The Independent League of Samba Schools of Rio de Janeiro | patient: Unidos do Porto Velho | again
E Culture | after *deciding* that | asserted | agent: The Independent League of Samba Schools of Rio de Janeiro
E Culture | *left* the Sambadrome | reported | patient: its last float | origin: the Sambadrome | source: The Independent League of Samba Schools of Rio de Janeiro
E Culture | was *declared* champion | asserted | patient: Portela
E Culture | *setting* off fireworks | asserted | patient: fireworks | place: Madureira
E Culture | who has *led* the | asserted | agent: Neuza Quitéria | patient: the older women's wing of Unidos | time: since 1989
S 1989, *said* the float | speaker: Neuza Quitéria
E Accident | had *snapped* outside | reported | patient: the float's axle | place: outside box seven | source: Neuza Quitéria
E Other | We *pushed* it | reported | agent: We | patient: it | instrument: our bare hands | source: she
S she *told* TV | speaker: she
R Liesa *president* Jorginho | person: Jorginho Caldeira | organization: Liesa
S Caldeira *said* rules | speaker: Jorginho Caldeira
R *lawyer*, Rogério | person: Rogério Penha Filho
E Legal | will *go* to | planned | agent: Rogério Penha Filho | patient: the Court of Justice of Rio de Janeiro
R *Mayor* Otávio | person: Otávio Lessa | place: Rio de Janeiro
S *declined* to comment | speaker: Otávio Lessa
E Meeting | municipal *reception* at | planned | place: Palácio da Cidade | time: Ash Wednesday
L leads | subject: Jorginho Caldeira | object: Liesa
L memberOf | subject: Neuza Quitéria | object: Unidos
L locatedIn | subject: Sambadrome | object: Rio de Janeiro

# Petrobras names new exploration chief
E Appointment | Petrobras *names* new | asserted | agent: Petrobras | patient: new exploration chief
E Appointment | has *appointed* geologist | asserted | agent: Petrobras | patient: Renata Sá Fonseca | again
R *geologist* Renata | person: Renata Sá Fonseca | organization: Petrobras
E Appointment | *filling* a post | asserted | agent: Renata Sá Fonseca | patient: a post | again
E Appointment | Castanheira *left* in | asserted | agent: Murilo Castanheira | time: in May | destination: Equinor
E Science | *spent* two decades | asserted | agent: Sá Fonseca | place: Cenpes research centre | time: two decades
E Business | *heading* operations | asserted | agent: Sá Fonseca | patient: operations | place: the Santos Basin
E Appointment | board *approved* her | reported | agent: The board | patient: her | source: the company | again
S company *told* the Securities | speaker: the company
S she *said* in Houston | speaker: she
S Brasília still *quote* | speaker: some in Brasília
R Itaú BBA *analyst* Thales | person: Thales Moura | organization: Itaú BBA
S Moura *called* her | speaker: Thales Moura
E Business | shares *closed* up | asserted | patient: Preferred shares | place: São Paulo
S FUP *said* it would | speaker: The oil workers' union FUP
E Other | would *ask* her | planned | agent: it | patient: her | source: The oil workers' union FUP
L memberOf | subject: Renata Sá Fonseca | object: Petrobras
L memberOf | subject: Murilo Castanheira | object: Equinor
L partOf | subject: Cenpes | object: Petrobras
L memberOf | subject: Thales Moura | object: Itaú BBA

# Seven in the running for Machu Picchu bus concession
E Business | have *asked* for | asserted | agent: Seven companies | patient: the terms of a tender
E Business | a *tender* to | planned
E Business | *ending* the 30-year | planned | agent: Seven companies | patient: the 30-year reign of Consettur
R *mayor* of Urubamba | person: Wilfredo Quispe Tupac | place: Urubamba province
S province, *said* the winner | speaker: Wilfredo Quispe Tupac
E Business | winner would be *known* before | planned | patient: the winner | time: before the Inti Raymi festival | source: Wilfredo Quispe Tupac
E Culture | Inti Raymi *festival* in | planned | time: in June
E Business | buses will *run* with | planned | patient: buses | time: Until then
E Protest | *placed* rocks on | asserted | agent: residents | patient: rocks | place: the rails | time: In September
E Movement | were *evacuated* by | asserted | agent: PeruRail | patient: 1,400 visitors | time: In September
S Lima,” *said* protest | speaker: Yeny Sallo
R *protest leader* Yeny | person: Yeny Sallo | organization: Defence Front of Machupicchu
E Business | have *teamed* up | asserted | agent: Carsa Inca Express | agent: San Antonio de Torontoy
E Business | will *bid* alone | planned | agent: Consettur
S agency *said* | speaker: Andina news agency
L leads | subject: Wilfredo Quispe Tupac | object: Urubamba
L memberOf | subject: Yeny Sallo | object: Defence Front of Machupicchu

# Lima crowd jeers as minister survives censure
E Protest | crowd *jeers* as | asserted | agent: Lima crowd | place: Lima
E Legislation | *survives* censure | asserted | agent: minister
R *Interior Minister* Óscar | person: Óscar Villafuerte
E Legislation | *survived* a censure | asserted | agent: Óscar Villafuerte | patient: a censure motion | time: on Thursday | again
E Protest | *paralysed* much | asserted | agent: bus drivers | patient: much of Lima | place: Lima | time: on Thursday
E Crime | over *extortion* by | asserted | agent: gangs | patient: bus drivers
E Legislation | Congress *voted* 55 | asserted | agent: Congress | again
R retired National Police *general*, told | person: Villafuerte | organization: National Police
S *told* lawmakers | speaker: Villafuerte
R *Congresswoman* Susel | person: Susel Huamaní
E Other | *read aloud* the | asserted | agent: Susel Huamaní | patient: the names of 48 drivers
E Death | 48 drivers *killed* this | asserted | patient: 48 drivers | place: San Juan de Lurigancho | place: Comas | place: Callao | time: this year
E Protest | *threw* coins | asserted | agent: members of the National Alliance of Transporters | patient: a cardboard minister | instrument: coins | place: Abancay Avenue
S Prosecutors *say* the | speaker: Prosecutors
E Crime | *demand* up to | alleged | agent: Los Pulpos | agent: Tren de Aragua | patient: up to 50 soles | source: Prosecutors | again
S Commerce *puts* losses | speaker: The Lima Chamber of Commerce
E Business | *losses* at 230 | reported | source: The Lima Chamber of Commerce
E Legislation | A state of *emergency* in | asserted | place: Metropolitan Lima
L memberOf | subject: Susel Huamaní | object: Together for Peru
L within | subject: Abancay Avenue | object: Lima

# Grandmothers find 141st grandchild
E Investigation | Grandmothers *find* 141st | asserted | agent: Grandmothers | patient: 141st grandchild
S *announced* on Monday | speaker: Argentina's Grandmothers of Plaza de Mayo
E Investigation | had *identified* the | reported | agent: they | patient: the 141st of the children | source: Argentina's Grandmothers of Plaza de Mayo | again
E Abuse | the children *stolen* during | reported | patient: the children | time: during the 1976–83 dictatorship | source: Argentina's Grandmothers of Plaza de Mayo
E Abuse | were *abducted* in | asserted | patient: Rosa Ester Guanziroli | patient: Hugo Alberto Manzi | place: La Plata | time: in 1977
E Other | gave *birth* in | asserted | agent: She | place: the Navy Mechanics School
S brother,” *said* Liliana | speaker: Liliana Manzi
R a *nurse* in | person: Liliana Manzi | place: Rosario
E Science | was *confirmed* by | asserted | agent: the National Genetic Data Bank | patient: The match
E Business | staff was *halved* last | asserted | patient: staff | time: last year
S Rosada *commented* | speaker: the Human Rights Secretariat
S *welcomed* the news | speaker: Amnesty International
E Culture | A *mass* will be | planned | place: Azul
E Other | *grew up*, before | asserted | patient: Guanziroli | place: Azul
L childOf | subject: Liliana Manzi | object: Hugo Alberto Manzi
L memberOf | subject: Guanziroli | object: Montoneros
L memberOf | subject: Hugo Alberto Manzi | object: Montoneros
L spouseOf | subject: Rosa Ester Guanziroli | object: Hugo Alberto Manzi

# Patagonia fire chief blames pine plantations
S fire chief *blames* pine | speaker: Patagonia fire chief
E Rescue | *battling* a blaze | asserted | agent: Firefighters | patient: a blaze | place: near El Bolsón
E Disaster | a *blaze* near | asserted | place: near El Bolsón
E Rescue | have *gained* the upper | asserted | agent: Firefighters | patient: the upper hand
S the man leading them *says* the | speaker: the man leading them
S fuel,” *said* Nahuel | speaker: Nahuel Antriao
R *regional head* of | person: Nahuel Antriao | organization: National Fire Management Service
E Disaster | have *gone up* since | asserted | patient: Some 3,800 hectares | patient: 120 homes | time: since Epiphany | again
E Other | *lent* by Santiago | asserted | agent: Santiago del Estero | patient: a Black Hawk helicopter
E Rescue | *helped* out | asserted | agent: Two planes from Chile | agent: a Black Hawk helicopter
E Arrest | *arrested* a man | asserted | agent: The Río Negro Police | patient: a man
E Arrest | and *let* him | asserted | agent: The Río Negro Police | patient: him
R *Security Minister* Patricio | person: Patricio Larrañaga
S *hinted* on Radio | speaker: Patricio Larrañaga
S Parliament *called* that | speaker: The Mapuche-Tehuelche Parliament
R *Governor* Albertina | person: Albertina Weretz
S has *asked* INTA | speaker: Albertina Weretz
L memberOf | subject: Nahuel Antriao | object: National Fire Management Service
L within | subject: El Bolsón | object: Patagonia

# Peso steadies as Argentina secures IMF waiver
E Business | Peso *steadies* as | asserted | patient: Peso
E Agreement | Argentina *secures* IMF | asserted | agent: Argentina | patient: IMF waiver
E Business | peso *steadied* on | asserted | patient: Argentina's peso | time: on Tuesday | again
S (IMF) *said* its | speaker: the International Monetary Fund
E Agreement | had *granted* a waiver | reported | agent: its board | patient: a waiver | source: the International Monetary Fund | again
E Business | *missed* reserve targets | reported | patient: reserve targets | source: the International Monetary Fund
E Business | $1 billion *disbursement* | planned
E Business | bank *bought* dollars | reported | agent: The central bank | patient: dollars | time: for a fourth day | source: traders
S traders *said* | speaker: traders
E Business | *rose* 3.1 per | asserted | patient: The Merval index
E Business | *fell* below 700 | asserted | patient: country risk
S not,” *said* Federico | speaker: Federico Alsina Bunge
R an *economist* at | person: Federico Alsina Bunge | organization: Consultora Once
R *Economy Minister* Gastón | person: Gastón Miquelarena
E Movement | *flew* home | asserted | agent: Gastón Miquelarena | origin: Washington | time: overnight
S to *demand* lower | speaker: The Argentine Rural Society
E Protest | has *called* a strike | asserted | agent: The CGT | patient: a strike
E Protest | a *strike* for 10 | planned | agent: The CGT | time: 10 April
E Publication | are *due* on Friday | planned | agent: Indec | patient: Inflation data | time: on Friday
L memberOf | subject: Federico Alsina Bunge | object: Consultora Once
L leads | subject: Estela Ocampo | object: Peronist
L headquarteredIn | subject: Consultora Once | object: Buenos Aires

# Chile's wine harvest comes early, and so do the wasps
E Business | wine harvest *comes* early | asserted | patient: Chile's wine harvest
E Business | have begun *picking* three | asserted | agent: Growers in the Maipo, Colchagua and Maule valleys | place: the Maipo, Colchagua and Maule valleys | time: three weeks ahead of schedule | again
R *chief winemaker* at | person: Ignacia Undurraga Prieto | organization: Viña Tres Zorros
S Zorros, *said* sugar | speaker: Ignacia Undurraga Prieto
E Business | had “*galloped* past” flavour | reported | patient: sugar levels | source: Ignacia Undurraga Prieto
S she *said* among | speaker: she
E Injury | have *sent* eleven pickers | asserted | agent: Wasps | patient: eleven pickers | destination: the Hospital de San Fernando
E Business | volumes to *fall* by | planned | patient: volumes | source: Wines of Chile
S *stuck* to its | speaker: Concha y Toro
R canal *guard* at | person: Rubén Mella | place: Peumo
S Peumo, *said* he slept | speaker: Rubén Mella
E Legal | *fined* five estates | asserted | agent: The General Water Directorate | patient: five estates
L memberOf | subject: Ignacia Undurraga Prieto | object: Viña Tres Zorros

# Cruz Azul fan dies after fall at Azteca
E Death | fan *dies* after | asserted | patient: Cruz Azul fan | place: Azteca
E Accident | after *fall* at Azteca | asserted | patient: Cruz Azul fan | place: Azteca
E Death | Azul *died* on Sunday | reported | patient: A 23-year-old supporter of Cruz Azul | place: the Estadio Azteca | time: on Sunday | source: Mexico City authorities | again
E Accident | *falling* from | reported | patient: A 23-year-old supporter of Cruz Azul | place: the Estadio Azteca | source: Mexico City authorities | again
E Sport | *Clásico* Joven against | reported | agent: Cruz Azul | agent: América | source: Mexico City authorities
S authorities *said* | speaker: Mexico City authorities
S *named* him as | speaker: The Mexico City Attorney General's Office
R a *baker* from | person: Brandon Uriel Soto | place: Iztapalapa
S Witnesses *said* he | speaker: Witnesses
E Accident | had *climbed* a railing | reported | agent: he | patient: a railing | source: Witnesses
E Movement | *took* him to | asserted | agent: Paramedics from the Red Cross | patient: him | destination: Xoco Hospital
E Death | was *pronounced* dead | asserted | patient: he | place: Xoco Hospital | again
E Sport | América *won* 2-1 | asserted | agent: América | again
E Sport | both *goals* by | asserted | agent: Facundo Olivera
R Uruguayan *forward* Facundo | person: Facundo Olivera | organization: América
E Sport | *walked off* arm | asserted | agent: players from the two teams
S won,” *said* Cruz | speaker: Efraín Carmona
R *coach* Efraín | person: Efraín Carmona | organization: Cruz Azul
E Sport | *ordered* a minute's | asserted | agent: Liga MX | patient: a minute's silence
R *Deputy* Lourdes | person: Lourdes Bernal
S *asked* why building | speaker: Lourdes Bernal
E Investigation | had *passed* the railing | reported | agent: building inspectors | patient: the railing | time: in March | source: Lourdes Bernal
E Sport | 2026 World *Cup* | planned | time: 2026
E Other | *sent* condolences | asserted | agent: FIFA | patient: condolences
L memberOf | subject: Facundo Olivera | object: América
L leads | subject: Efraín Carmona | object: Cruz Azul
L memberOf | subject: Lourdes Bernal | object: Citizens' Movement
L locatedIn | subject: Estadio Azteca | object: Mexico City

# Navy seizes two tons of cocaine off Michoacán
E Investigation | Navy *seizes* two | asserted | agent: Navy | patient: two tons of cocaine | place: off Michoacán
E Military | *chased* down a | reported | agent: Mexican marines | patient: a low-slung boat | place: 140 nautical miles off Lázaro Cárdenas | source: the Navy Ministry
E Investigation | and *seized* more | reported | agent: Mexican marines | patient: more than two tons of cocaine | source: the Navy Ministry | again
S *reported* Monday | speaker: the Navy Ministry
E Arrest | were *detained*. A | asserted | patient: Three Ecuadorians | patient: a man from Sinaloa
E Publication | *released* by the | asserted | agent: the ministry | patient: A video
S for short, *shows* marines | speaker: A video
E Military | marines *sliding* from | reported | agent: marines | origin: a Black Hawk | source: A video
R *Vice Adm.* Tiburcio | person: Tiburcio Lagunes Mora
R *commander* of the Tenth | person: Tiburcio Lagunes Mora | organization: Tenth Naval Zone
S Zone, *said* the load | speaker: Tiburcio Lagunes Mora
E Legal | were *handed* to | asserted | patient: The suspects | beneficiary: the Attorney General's Office | place: Manzanillo
R U.S. *Ambassador* Clayton | person: Clayton Mercer
S *congratulated* Mexico | speaker: Clayton Mercer
R Security *analyst* Mónica | person: Mónica Garduño | organization: Center for Research and Teaching in Economics
S Michoacán, she *said* | speaker: she
L leads | subject: Tiburcio Lagunes Mora | object: Tenth Naval Zone
L memberOf | subject: Mónica Garduño | object: Center for Research and Teaching in Economics
# Oaxaca weavers win case against fashion house
E Legal | weavers *win* case | asserted | agent: Oaxaca weavers | patient: case
E Legal | win *case* against | asserted | agent: Oaxaca weavers | patient: fashion house
E Legal | has *won* an out-of-court | asserted | agent: A Zapotec weavers' cooperative | patient: an out-of-court settlement | again
E Agreement | out-of-court *settlement* from | asserted | agent: A Zapotec weavers' cooperative | agent: a French fashion label | again
E Business | that *sold* ponchos | asserted | agent: a French fashion label | patient: ponchos
E Business | will *pay* an | planned | agent: Maison Aubrac | patient: an undisclosed sum | source: Eufemia Bautista Ruiz
E Other | *destroy* 340 garments | planned | agent: Maison Aubrac | patient: 340 garments | source: Eufemia Bautista Ruiz
S garments, *said* Eufemia | speaker: Eufemia Bautista Ruiz
E Crime | They *traced* it | alleged | agent: They | patient: it | source: she
S it,” she *said* | speaker: she
E Legal | The case was *brought* under | asserted | agent: lawyers | patient: The case | again
R *creative director*, Lucas | person: Lucas Ferrand | organization: Maison Aubrac
S Ferrand, *apologised* for | speaker: Lucas Ferrand
R *Culture Secretary* Ximena | person: Ximena Orozco Farías
S Farías *said* Zara | speaker: Ximena Orozco Farías
E Legal | had *faced* similar | reported | agent: Zara | agent: Shein | agent: Carolina Herrera | patient: similar complaints | source: Ximena Orozco Farías
E Business | fashion *fair* during | planned | agent: The Government of Oaxaca | time: during the Guelaguetza
E Legislation | is *drafting* rules | reported | agent: The World Intellectual Property Organization | patient: rules | source: La Jornada
S Jornada *said* | speaker: La Jornada
L leads | subject: Eufemia Bautista Ruiz | object: Mujeres del Telar
L memberOf | subject: Lucas Ferrand | object: Maison Aubrac
L within | subject: Teotitlán del Valle | object: Oaxaca
L headquarteredIn | subject: Maison Aubrac | object: Paris

# Hurricane Odile-weary Los Cabos braces for another storm
E Other | Los Cabos *braces* for | asserted | agent: Los Cabos
E Disaster | another *storm* | planned | place: Los Cabos
E Other | *boarding* up windows | asserted | agent: Hotels in Los Cabos | patient: windows | place: Los Cabos | time: on Wednesday
E Disaster | storm, *churned* 290 | asserted | agent: Hurricane Norma | place: 290 miles south of the Baja California Peninsula | again
S Miami *said* the storm | speaker: The U.S. National Hurricane Center in Miami
E Disaster | *come ashore* near | planned | agent: the storm | place: near Todos Santos | time: on Friday | source: The U.S. National Hurricane Center in Miami
E Other | were *closed*. | asserted | patient: Ports
E Disaster | which *wrecked* the | asserted | agent: Hurricane Odile | patient: the region | time: in 2014
E Disaster | My refrigerator *went* into | reported | patient: My refrigerator | destination: the sea | source: Candelario Cota
S back,” *said* Candelario | speaker: Candelario Cota
E Movement | *scrapped* flights | asserted | agent: Volaris | agent: Alaska Airlines | patient: flights
R *Mayor* Christian | person: Christian Geraldo | place: Los Cabos
E Rescue | *opened* 18 shelters | asserted | agent: Christian Geraldo | patient: 18 shelters
E Business | *limited* shoppers | asserted | agent: Walmex | patient: shoppers
E Sport | fishing *tournament* was | denied
E Sport | was *put off* | asserted | patient: The Bisbee's Black & Blue fishing tournament
L leads | subject: Christian Geraldo | object: Los Cabos
L partOf | subject: Walmex | object: Walmart
L headquarteredIn | subject: U.S. National Hurricane Center | object: Miami
L within | subject: Cabo San Lucas | object: Los Cabos

# JUTC DRIVER SAVES BABY ON HALF-WAY TREE BUS
E Rescue | DRIVER *SAVES* BABY | asserted | agent: JUTC DRIVER | patient: BABY | place: HALF-WAY TREE BUS
E Health | he *delivered* a baby | asserted | agent: he | patient: a baby girl | place: Constant Spring Road | again
E Other | *pulled* the Yutong | asserted | agent: Oneil Grizzle | patient: the Yutong bus | place: the Half-Way Tree Transport Centre
E Other | *cried* out | asserted | agent: Shanakay Dunkley
S Grizzle *told* THE | speaker: Grizzle
E Other | *held up* her | asserted | agent: A Digicel sales clerk | patient: her jacket
R *Constable* Rohan | person: Rohan Tulloch
E Other | *cleared* the road | asserted | agent: Rohan Tulloch | patient: the road | destination: the Victoria Jubilee Hospital
R *Transport Minister* Everald | person: Everald Shand
E Other | has *offered* free | asserted | agent: Everald Shand | patient: free rides
R JUTC *chairman* Owen | person: Owen Lyn-Cook | organization: JUTC
S Lyn-Cook *said* Grizzle | speaker: Owen Lyn-Cook
E Other | would *get* a citation | planned | agent: Grizzle | patient: a citation | time: on Heroes Day | source: Owen Lyn-Cook
S *reminded* the company | speaker: The Bustamante Industrial Trade Union
E Other | has been *named* Yutonga | reported | patient: The infant | source: her father
S father *confirmed* with | speaker: her father
R Transit Company *driver* is | person: Oneil Grizzle | organization: Jamaica Urban Transit Company
L leads | subject: Owen Lyn-Cook | object: JUTC
L memberOf | subject: Oneil Grizzle | object: Jamaica Urban Transit Company

# Blackwood-Pryce storms to sprint double at Champs
E Sport | *storms* to sprint | asserted | agent: Blackwood-Pryce | patient: sprint double | place: Champs
E Sport | *completed* the Class | asserted | agent: Tishana Blackwood-Pryce | patient: the Class One sprint double | place: the National Stadium | time: on Saturday | again
E Sport | Boys and Girls' Athletics *Championships* on | asserted | place: the National Stadium | time: on Saturday
E Sport | *clocking* 22.71 seconds | asserted | agent: Tishana Blackwood-Pryce | place: the National Stadium
E Sport | *finished* ahead | asserted | agent: She | patient: Kaydene Rhoden | patient: Zaria Mullings | again
S she *joked* | speaker: she
E Sport | Kingston College *celebrated* when | asserted | agent: Kingston College
E Sport | *edged* Calabar's | asserted | agent: Javaughn Trusty | patient: Ricardo Mundell
E Sport | who *competed* at | asserted | agent: Merlene Gayle-Scott | place: Sydney
E Sport | *presented* the medals | asserted | agent: Merlene Gayle-Scott | patient: the medals
R *Olympian* Merlene | person: Merlene Gayle-Scott
R *president* Garth | person: Garth Bryan | organization: Jamaica Athletics Administrative Association
S Bryan *said* selection | speaker: Garth Bryan
E Sport | Carifta *Games* in | planned | place: St George's
E Sport | would be *announced* on | planned | patient: selection | time: on Easter Monday | source: Garth Bryan
L leads | subject: Garth Bryan | object: Jamaica Athletics Administrative Association
L memberOf | subject: Tishana Blackwood-Pryce | object: Edwin Allen High
L memberOf | subject: Kaydene Rhoden | object: Hydel
L memberOf | subject: Zaria Mullings | object: St Jago
L memberOf | subject: Javaughn Trusty | object: Kingston College
L memberOf | subject: Ricardo Mundell | object: Calabar

# Reparations body takes London to task
S body *takes* London | speaker: Reparations body
S has *accused* Britain | speaker: The head of the CARICOM Reparations Commission
R The *head* of the CARICOM | person: Orlando Beckles-Hall | organization: CARICOM Reparations Commission
S Downing Street *said* the topic | speaker: Downing Street
E Meeting | Heads of Government *Meeting* | planned
R *Professor* Orlando | person: Orlando Beckles-Hall
R a *historian* at | person: Orlando Beckles-Hall | organization: The University of the West Indies
S Mona, *said* 14 | speaker: Orlando Beckles-Hall
E Agreement | had *agreed* to raise | reported | agent: 14 governments | source: Orlando Beckles-Hall
E Other | to *raise* it | planned | agent: 14 governments | patient: it | source: Orlando Beckles-Hall
S business,” he *said* at | speaker: he
R *Foreign Secretary* Dominic | person: Dominic Ashby-Cole | place: UK
S *told* Sky News | speaker: Dominic Ashby-Cole
E Business | have *set up* their | asserted | agent: The Church Commissioners | agent: the University of Glasgow | patient: their own funds
S Nouvelliste *noted* that | speaker: the newspaper Le Nouvelliste
E Business | *paid* only owners | asserted | agent: The Slavery Abolition Act of 1833 | beneficiary: owners
L leads | subject: Orlando Beckles-Hall | object: CARICOM Reparations Commission
L memberOf | subject: Orlando Beckles-Hall | object: The University of the West Indies
L within | subject: KINGSTON | object: Jamaica
L headquarteredIn | subject: Le Nouvelliste | object: Haiti

# Energy Chamber upbeat on Dragon gas despite sanctions
E Legal | despite *sanctions* | asserted
S Tobago *said* on Tuesday | speaker: The Energy Chamber of Trinidad and Tobago
E Business | would *reach* Atlantic | planned | patient: gas | origin: Venezuela's Dragon field | destination: Atlantic LNG's plant | time: before 2028 | source: The Energy Chamber of Trinidad and Tobago
R *president*, Dax | person: Dax Mohammed-Quesnel | organization: Energy Chamber of Trinidad and Tobago
E Agreement | *extended* by six | asserted | agent: the U.S. Treasury Department | patient: a licence | time: a day after
S industry,” *said* former | speaker: Carlyle Dhanraj
R former *energy minister* Carlyle | person: Carlyle Dhanraj
R a *consultant* in | person: Carlyle Dhanraj | place: Westmoorings
S He *said* the Office | speaker: He
E Business | has *idled* two | asserted | agent: Nutrien | patient: two of four ammonia units | place: Point Lisas
S Union *reports* 400 | speaker: the Oilfields Workers' Trade Union
E Business | 400 jobs *lost* | reported | patient: 400 jobs | source: the Oilfields Workers' Trade Union
E Business | wells *drilled* by | asserted | agent: Woodside | patient: Deep-water wells | place: off Tobago
L leads | subject: Dax Mohammed-Quesnel | object: Energy Chamber of Trinidad and Tobago

# Bandits rob doubles vendor in Chaguanas, leave wallet
E Crime | Bandits *rob* doubles | asserted | agent: Bandits | patient: doubles vendor | place: Chaguanas
E Other | *leave* wallet | asserted | agent: Bandits | patient: wallet
R Doubles *vendor* Indar | person: Indar Boodoosingh
E Crime | Boodoosingh *lost* $1,900 | asserted | agent: two masked men | patient: $1,900 | patient: a phone | patient: a bucket of channa | place: outside Mid Centre Mall | time: before sunrise on Thursday | again
E Other | *dropped* his wallet | asserted | agent: One of the bandits | patient: his wallet | again
E Investigation | officers of the Central Division *found* a driver's | asserted | agent: officers of the Central Division | patient: a driver's permit | patient: a Republic Bank card | patient: an invitation
E Culture | a *christening* in | asserted | place: Felicity
E Arrest | was *held* at | asserted | patient: A suspect | place: the church
E Business | and I *serve* him | reported | agent: I | patient: him | source: Boodoosingh
S Boodoosingh *told* CNC3 | speaker: Boodoosingh
R *Snr Supt* Wayne | person: Wayne Sookdeo
S Sookdeo *said* a second | speaker: Wayne Sookdeo
R *Mayor* Ria | person: Ria Teelucksingh | organization: Chaguanas Borough Corporation
S *called* for more | speaker: Ria Teelucksingh
R *councillor* Kern | person: Kern Ali
S Ali *said* the stolen | speaker: Kern Ali
E Crime | the *stolen* Samsung | reported | patient: Samsung phone | source: Kern Ali | again
E Investigation | had *turned up* in | reported | patient: the stolen Samsung phone | place: Enterprise | source: Kern Ali
E Legal | is to *face* a master | planned | patient: The accused | time: on Monday
L memberOf | subject: Kern Ali | object: United National Congress
L leads | subject: Ria Teelucksingh | object: Chaguanas Borough Corporation
L locatedIn | subject: Mid Centre Mall | object: Chaguanas

# Venezuela oil town without power for ninth day
E Accident | *without* power | asserted | patient: Venezuela oil town | time: for ninth day
E Disaster | a substation *caught fire* | asserted | patient: a substation | time: Nine days after
E Other | are *cooking* over | asserted | agent: residents of Cabimas | place: Cabimas | instrument: wood
S has *blamed* sabotage | speaker: Corpoelec
E Crime | blamed *sabotage*. Engineers | alleged | source: Corpoelec
S Zulia *say* transformers | speaker: Engineers at the University of Zulia
E Accident | simply *gave out* | reported | patient: transformers | source: Engineers at the University of Zulia
S ice,” *said* retired | speaker: Euclides Urdaneta
R retired *welder* Euclides | person: Euclides Urdaneta
E Business | *slipped* by 20,000 | reported | patient: Production | source: three sources
S sources *said* | speaker: three sources
S Chevron did not *comment* | speaker: Chevron
R *Governor* Manuel | person: Manuel Rincón
S *promised* power | speaker: Manuel Rincón
S Era *said* its | speaker: Opposition party A New Era
E Abuse | been *taken away* by | reported | agent: agents of SEBIN | patient: Nairobi Morán | source: Opposition party A New Era
R local *organizer*, Nairobi | person: Nairobi Morán | organization: A New Era
E Other | after *filming* a | reported | agent: Nairobi Morán | patient: a queue | source: Opposition party A New Era
S *demanded* proof | speaker: Rights group Foro Penal
R *Energy Minister* Jesús | person: Jesús Tovar
E Meeting | *visited* Ciudad | asserted | agent: Jesús Tovar | patient: Ciudad Ojeda | place: Ciudad Ojeda
L memberOf | subject: Manuel Rincón | object: United Socialist Party of Venezuela
L memberOf | subject: Nairobi Morán | object: A New Era
L ownerOf | subject: PDVSA | object: Petroboscan
L ownerOf | subject: Chevron | object: Petroboscan
L within | subject: CABIMAS | object: Venezuela

# ELN releases nurse kidnapped in Catatumbo
E Rescue | ELN *releases* nurse | asserted | agent: ELN | patient: nurse
E Abuse | nurse *kidnapped* in | asserted | agent: ELN | patient: nurse | place: Catatumbo
E Rescue | Saturday *freed* a nurse | asserted | agent: The National Liberation Army | patient: a nurse | time: on Saturday | again
E Abuse | it had *held* for | asserted | agent: it | patient: a nurse | place: the Catatumbo region | time: for 26 days | again
E Rescue | *handing* her | asserted | agent: The National Liberation Army | patient: her | beneficiary: a team | place: near El Tarra | again
E Health | was *vaccinating* children | asserted | agent: Yurley Ascanio | patient: children
E Abuse | gunmen *took* her | asserted | agent: gunmen | patient: her | place: the Catatumbo River | again
S she *told* reporters | speaker: she
R *Bishop* Israel | person: Israel Bravo Cárdenas | place: Tibú
E Culture | *said* a prayer | asserted | agent: Israel Bravo Cárdenas | patient: a prayer
R *High Commissioner for Peace* Otilia | person: Otilia Mazo
S Mazo *called* the release | speaker: Otilia Mazo
E Rescue | called the *release* a | asserted | again
E Military | *Fighting* between | reported | agent: the ELN | agent: the 33rd Front | source: OCHA
E Movement | has *displaced* 60,000 | reported | agent: Fighting | patient: 60,000 people | time: since January | source: OCHA
S *according* to OCHA | speaker: OCHA
R *Governor* Wilson | person: Wilson Silva | place: Norte de Santander
S *asked* Bogotá | speaker: Wilson Silva
E Publication | *carried* her picture | asserted | agent: El Tiempo | patient: her picture
L leads | subject: Wilson Silva | object: Norte de Santander
L within | subject: El Tarra | object: Catatumbo
L within | subject: Tibú | object: Norte de Santander

# Ferrari one-two at Monza sends tifosi wild
E Sport | Ferrari *one-two* at | asserted | agent: Ferrari | place: Monza
E Sport | *led* home team-mate | asserted | agent: Luca Ferrante | patient: Oscar Lindqvist | place: Monza | time: on Sunday
E Sport | Ferrari *took* their | asserted | agent: Ferrari | patient: their first one-two | place: Monza | time: on Sunday | again
E Sport | Italian Grand *Prix* since | asserted | place: Monza | time: on Sunday
E Sport | *trimmed* McLaren's | asserted | agent: Ferrari | patient: McLaren's lead
R *Pole-sitter* Jack | person: Jack Prentice | organization: McLaren
E Sport | McLaren *lost* the lead | asserted | agent: Jack Prentice | patient: the lead
E Sport | a slow *stop*, blamed | asserted | patient: Jack Prentice
E Sport | *dropped* him behind | asserted | agent: a slow stop | patient: him
E Sport | *recovered* to third | asserted | agent: He
S happen,” *said* Ferrante | speaker: Ferrante
E Other | *born* twenty minutes | asserted | patient: Ferrante | place: Lissone
R *principal* Heike | person: Heike Brandauer | organization: Red Bull
S Brandauer *called* the | speaker: Heike Brandauer
E Sport | both her cars *retired* | asserted | patient: both her cars
E Sport | stewards *fined* Haas | asserted | agent: The FIA stewards | patient: Haas
E Sport | and *reprimanded* Williams | asserted | agent: The FIA stewards | patient: Tom Sargent
R Williams *driver* Tom | person: Tom Sargent | organization: Williams
E Sport | circus *moves* on | planned | agent: The circus | destination: Baku | time: in a fortnight
E Sport | Azerbaijan Grand *Prix*. | planned | place: Baku | time: in a fortnight
E Sport | will *bring* its | planned | agent: Pirelli | patient: its softest tyres | destination: there
L memberOf | subject: Luca Ferrante | object: Ferrari
L memberOf | subject: Oscar Lindqvist | object: Ferrari
L memberOf | subject: Jack Prentice | object: McLaren
L memberOf | subject: Kenji Alvarado | object: Mercedes
L leads | subject: Heike Brandauer | object: Red Bull
L memberOf | subject: Tom Sargent | object: Williams

# Qualifier Sorribas Vidal ends Novotny reign at Roland Garros
E Sport | Vidal *ends* Novotny | asserted | agent: Qualifier Sorribas Vidal | patient: Novotny reign | place: Roland Garros
R Spanish *qualifier* Aitana | person: Aitana Sorribas Vidal
E Sport | *sent* holder | asserted | agent: Aitana Sorribas Vidal | patient: Tereza Novotny | time: on Wednesday | again
E Sport | *winning* 7-6(5) | asserted | agent: Aitana Sorribas Vidal | place: Court Philippe-Chatrier | time: on Wednesday | again
E Sport | *saved* two match | asserted | agent: the 20-year-old from Reus | patient: two match points | instrument: drop shots
S shot,” she *said*. | speaker: she
E Sport | who *hit* 61 | asserted | agent: Czech Novotny | patient: 61 unforced errors
S errors, *said* she | speaker: Czech Novotny
E Health | felt *dizzy* in | reported | patient: she | time: in the second set | source: Czech Novotny
E Health | to *see* a doctor | asserted | agent: Czech Novotny | patient: a doctor | place: the American Hospital
E Sport | *Next* for | planned | agent: Sorribas Vidal | agent: Brooke Delaney
E Sport | who *beat* Japan's | asserted | agent: Brooke Delaney | patient: Mio Hasegawa
E Sport | *crushed* Nick | asserted | agent: Alejandro Tirado | patient: Nick Papas
E Investigation | are *reviewing* a | asserted | agent: The WTA | agent: the French Tennis Federation | patient: a complaint
E Other | over a *shouting* spectator | asserted | agent: spectator
L citizenOf | subject: Alejandro Tirado | object: Argentina
L citizenOf | subject: Nick Papas | object: Australia
L citizenOf | subject: Mio Hasegawa | object: Japan

# Munster survive late siege in La Rochelle
E Sport | Munster *survive* late | asserted | agent: Munster | place: La Rochelle
E Sport | one-point *win* over | asserted | agent: Munster | patient: La Rochelle | again
E Injury | two *broken* noses | asserted | patient: noses
E Sport | that *struck* the post | asserted | agent: a French drop goal | patient: the post
R *Hooker* Diarmuid | person: Diarmuid Coughlan | organization: Munster
E Sport | *touched down* twice | asserted | agent: Diarmuid Coughlan | place: the Stade Marcel-Deflandre
R *out-half* Ben | person: Ben Fitzgibbon | organization: Munster
E Sport | *landed* five | asserted | agent: Ben Fitzgibbon | patient: five from five | place: the Stade Marcel-Deflandre
E Sport | been *sin-binned* by | asserted | agent: Luke Cartwright | patient: Tadhg O'Dea | patient: Jean Swart
R *referee*, Luke | person: Luke Cartwright
S aged,” *said* head | speaker: Clem Fuimaono
R *head coach* Clem | person: Clem Fuimaono | organization: Munster
R former Samoa *flanker* | person: Clem Fuimaono | organization: Samoa
E Sport | will *meet* Leinster | planned | agent: They | patient: Leinster | patient: Northampton Saints | place: the Aviva Stadium
E Sport | *play* Bordeaux-Bègles | planned | agent: Toulouse | patient: Bordeaux-Bègles
R *Scrum-half* Conor | person: Conor Rea | organization: Munster
E Injury | *knocked out* in | asserted | patient: Conor Rea
E Health | *stayed* overnight | asserted | patient: Conor Rea | place: hospital | time: overnight
E Investigation | citing *inquiry* | asserted | agent: the EPCR
E Sport | the *draw* on Monday | planned | time: on Monday
L leads | subject: Clem Fuimaono | object: Munster
L memberOf | subject: Diarmuid Coughlan | object: Munster
L memberOf | subject: Conor Rea | object: Munster
L memberOf | subject: Ben Fitzgibbon | object: Munster

# Ryanair to drop three Spanish airports
E Business | Ryanair to *drop* three | planned | agent: Ryanair | patient: three Spanish airports
E Business | will *stop* flying | planned | agent: Ryanair | destination: Asturias | destination: Vigo | destination: Tenerife North | time: next winter | again
E Other | a widening *row* with | asserted | agent: Ryanair | agent: Spanish airport operator Aena
S airline *said* on Wednesday | speaker: The Irish airline
E Business | would *cut* 1.2 | planned | agent: it | patient: 1.2 million seats | place: regional Spain | source: The Irish airline | again
E Movement | and *move* aircraft | planned | agent: it | patient: aircraft | destination: Morocco | destination: Albania | destination: Sweden | source: The Irish airline
R *chief commercial officer* Fintan | person: Fintan McGrath | organization: Ryanair
S McGrath *told* a | speaker: Fintan McGrath
E Meeting | a news *conference* at | asserted | agent: Fintan McGrath | place: the Hotel Villa Magna
R Aena *chairman* Borja | person: Borja Lizarraga | organization: Aena
S Lizarraga *accused* the | speaker: Borja Lizarraga
E Business | Fees will *rise* by | planned | patient: Fees | source: he
S operators, he *said* | speaker: he
S *called* for urgent | speaker: The Xunta de Galicia
S *according* to Bernstein | speaker: Alexandra Ivey
R Bernstein *analyst* Alexandra | person: Alexandra Ivey | organization: Bernstein
E Business | shares *dipped* 1.3% | asserted | patient: Ryanair's shares | place: Dublin
E Business | was *scrapped* in | asserted | patient: its loyalty scheme | time: in November
R *Transport Minister* Óliver | person: Óliver Pons | place: Spain
S Pons *said* Spain | speaker: Óliver Pons
L leads | subject: Borja Lizarraga | object: Aena
L memberOf | subject: Fintan McGrath | object: Ryanair
L memberOf | subject: Alexandra Ivey | object: Bernstein

# UBS trims 2,200 posts as integration drags on
E Business | UBS *trims* 2,200 | planned | agent: UBS | patient: 2,200 posts
E Business | *integration* drags | asserted
S UBS *said* on Tuesday | speaker: UBS
E Business | would *shed* another | planned | agent: it | patient: another 2,200 jobs | place: Switzerland | source: UBS | again
E Business | *moves* the last | asserted | agent: it | patient: the last clients of Credit Suisse | again
R *Chief Operating Officer* Annina | person: Annina Caflisch | organization: UBS
S *told* staff | speaker: Annina Caflisch
E Business | the *cuts* would | planned | source: Annina Caflisch | again
E Business | through *retirement* | planned | source: Annina Caflisch
S *reacted* with dismay | speaker: The Swiss Bank Employees Association
S demolition,” *said* its | speaker: Reto Camenzind
R *managing director*, Reto | person: Reto Camenzind | organization: Swiss Bank Employees Association
R *Finance Minister* Corinne | person: Corinne Aebischer
E Business | *wiped out* in | asserted | patient: AT1 bondholders | time: in 2023
E Legal | are still in the Federal Administrative *Court* in | asserted | agent: AT1 bondholders | place: St. Gallen
E Business | are *hiring*. | asserted | agent: Julius Baer | agent: Vontobel
L leads | subject: Reto Camenzind | object: Swiss Bank Employees Association
L memberOf | subject: Annina Caflisch | object: UBS
L headquarteredIn | subject: Federal Administrative Court | object: St. Gallen

# Lego rival from Galicia builds bricks out of mussel shells
E Business | *builds* bricks | asserted | agent: Lego rival from Galicia | patient: bricks | place: Galicia
E Business | *tips* a crate | asserted | agent: Uxía Lourido | patient: a crate of blue-black shells | place: Cambados
E Business | has *sold* 40,000 | asserted | agent: Ameixa Labs | patient: 40,000 boxes | time: since Three Kings' Day
E Agreement | has just *signed* El | asserted | agent: Ameixa Labs | patient: El Corte Inglés
S make,” *said* Lourido | speaker: Lourido
R a *chemist* trained | person: Lourido
E Other | chemist *trained* at | asserted | patient: Lourido | place: the University of Santiago de Compostela
E Science | *tested* the bricks | asserted | agent: CSIC | patient: the bricks
E Other | *wrote* a polite | asserted | agent: Lego lawyers | patient: a polite letter
E Business | was *changed*. | asserted | patient: the shape
E Business | have *lent* €2.1 | asserted | agent: Abanca | agent: the European Innovation Council | patient: €2.1 million
E Business | is *due* for Christmas | planned | patient: A set modelled on the Tower of Hercules | time: for Christmas
S Galicia has *learned* | speaker: La Voz de Galicia
L ownerOf | subject: Uxía Lourido | object: Ameixa Labs
L headquarteredIn | subject: Ameixa Labs | object: Cambados
L within | subject: Cambados | object: Galicia
L locatedIn | subject: Rande Bridge | object: Vigo

# Venice day-tripper fee nets millions, annoys all
E Business | fee *nets* millions | asserted | agent: Venice day-tripper fee | patient: millions
E Business | Venice *collected* €5.4 | reported | agent: Venice | patient: €5.4 million | time: this year | source: the city council | again
S council has *reported* | speaker: the city council
S queue,” *said* Marcantonio | speaker: Marcantonio Busetto
S *wanted* a cap | speaker: Ornella Zennaro
E Investigation | *Checks* were carried | asserted | place: Santa Lucia station | place: Piazzale Roma | place: the Tronchetto
E Legal | were *fined*. Eleven | asserted | patient: some 3,900 visitors
S *claimed* to be | speaker: Eleven
R Tourism *councillor* Simone | person: Simone Vianello
S Italia *said* the income | speaker: Simone Vianello
E Business | would *pay* for | planned | patient: rubbish collection | source: Simone Vianello
E Culture | Venice *Biennale* will | planned | time: Next year
L leads | subject: Marcantonio Busetto | object: Venetian Hoteliers Association
L memberOf | subject: Ornella Zennaro | object: Venessia Domani
L memberOf | subject: Simone Vianello | object: Forza Italia
L locatedIn | subject: Santa Lucia | object: Venice

# Avalanche in Tyrol kills three Dutch skiers
E Disaster | *Avalanche* in | asserted | place: Tyrol
E Death | *kills* three | asserted | agent: Avalanche | patient: three Dutch skiers | place: Tyrol
E Death | were *killed* on | asserted | patient: Three Dutch ski tourers | place: near Kühtai | time: on Saturday | again
E Disaster | *swept* down | asserted | agent: an avalanche | place: near Kühtai | time: on Saturday | again
E Rescue | *dug out* alive | asserted | agent: a rescue dog | patient: A fourth | time: after forty minutes
E Injury | with *hypothermia* | asserted | patient: She | place: the University Hospital Innsbruck
E Movement | had *set off* from | reported | agent: The group | origin: the Dortmunder Hütte | source: Lukas Tschiderer
E Publication | level-four *warning*, said | reported | source: Lukas Tschiderer
S warning, *said* Lukas | speaker: Lukas Tschiderer
E Other | was *deployed*. It | reported | patient: One | source: Lukas Tschiderer
R police *commander* Viktoria | person: Viktoria Oberhofer
S Oberhofer *said* 41 | speaker: Viktoria Oberhofer
E Rescue | took *part*. Prosecutors | reported | agent: 41 rescuers | agent: the helicopter Christophorus 1 | source: Viktoria Oberhofer | again
E Investigation | will *question* the | planned | agent: Prosecutors | patient: the guide
R the *guide*, named | person: Jeroen V.
S club *reported* jams | speaker: The ÖAMTC automobile club
E Other | *jams* on | reported | place: the Brenner | place: the road to Sellrain | source: The ÖAMTC automobile club
E Accident | such *accident* since | asserted | again
E Disaster | Day *slide* of | asserted | time: 2022
L memberOf | subject: Lukas Tschiderer | object: Austrian Mountain Rescue Service
L within | subject: Kühtai | object: Tyrol
L within | subject: Innsbruck | object: Tyrol

# Pope names Armagh man to lead Vatican charity
E Appointment | Pope *names* Armagh | asserted | agent: Pope | patient: Armagh man
E Appointment | has *appointed* a | asserted | agent: Pope Clement | patient: a priest from Crossmaglen | again
R *Pope* Clement | person: Clement
R *Monsignor* Eugene | person: Eugene Toner
R a *priest* from | person: Eugene Toner
E Appointment | *spent* two decades | asserted | agent: Eugene Toner | place: Malawi | time: two decades
S he *insists*, passable | speaker: he
E Appointment | *succeeds* Cardinal | asserted | agent: He | patient: Stanisław Brzeski | again
R *Cardinal* Stanisław | person: Stanisław Brzeski
E Other | I was *changing* a tyre | reported | agent: I | patient: a tyre | source: Toner
E Other | they *rang*,” Msgr | reported | agent: they | source: Toner
S Toner *told* Vatican | speaker: Toner
R *Archbishop* Malachy | person: Malachy Grogan
R *Primate of All Ireland*, said | person: Malachy Grogan
S Ireland, *said* the whole | speaker: Malachy Grogan
R *First Minister* Aoife | person: Aoife Hegarty
R DUP *leader* Roy | person: Roy Chambers | organization: DUP
E Other | both *sent* messages | asserted | agent: Aoife Hegarty | agent: Roy Chambers | patient: messages
S See *said* the appointment | speaker: The Holy See
E Appointment | said the *appointment* took | reported | time: on Pentecost Sunday | source: The Holy See | again
E Sport | once *kept* goal | reported | agent: He | beneficiary: Crossmaglen Rangers | source: the Irish News
S News *recalled* | speaker: the Irish News
E Sport | *let in* four | reported | agent: He | patient: four | source: the Irish News
L leads | subject: Eugene Toner | object: Office of Papal Charities
L leads | subject: Roy Chambers | object: DUP
L memberOf | subject: Eugene Toner | object: Kiltegan Fathers
L within | subject: Crossmaglen | object: South Armagh

# Thames Water fined over pollution of chalk stream
E Legal | Thames Water *fined* over | asserted | patient: Thames Water
E Disaster | over *pollution* of | asserted | agent: Thames Water | patient: chalk stream
E Legal | has been *fined* £2.4m | asserted | patient: Thames Water | again
E Death | raw sewage *killed* more | asserted | agent: raw sewage | patient: more than 1,300 fish | place: a tributary of the River Pang
S Court *heard* that | speaker: Reading Magistrates' Court
E Accident | Norreys *failed* on | reported | patient: a pump | place: Hampstead Norreys | time: on the first day of the Chelsea Flower Show | source: Reading Magistrates' Court
E Culture | Chelsea Flower *Show* and | reported | source: Reading Magistrates' Court
E Accident | were *ignored* over | reported | patient: three alarms | time: over the weekend | source: Reading Magistrates' Court
R *Prosecutor* Imogen | person: Imogen Stride | organization: Environment Agency
S Agency, *said* trout | speaker: Imogen Stride
E Investigation | had been *found* gasping | reported | patient: trout | place: Bradfield | source: Imogen Stride
R *District Judge* Rakesh | person: Rakesh Varma
S Varma *called* the | speaker: Rakesh Varma
E Legal | which *pleaded* guilty | asserted | agent: The company
E Legal | was *told* to pay | asserted | patient: The company | again
E Business | told to *pay* within | planned | agent: The company | time: within 28 days
R club *secretary* Giles | person: Giles Honeywood
S Honeywood *said* outside | speaker: Giles Honeywood
S Water *apologised* and | speaker: A spokesman for Thames Water
S and *promised* £11m | speaker: A spokesman for Thames Water
E Business | £11m of *works* | planned | agent: Thames Water | source: A spokesman for Thames Water
S News *reports* | speaker: the Newbury Weekly News
L memberOf | subject: Imogen Stride | object: Environment Agency
L within | subject: River Pang | object: Berkshire

# Scrutineers find 312 ballots in Brandon broom closet
E Investigation | Scrutineers *find* 312 | asserted | agent: Scrutineers | patient: 312 ballots | place: Brandon broom closet
E Election | has *ordered* a recount | asserted | agent: Elections Manitoba | patient: a recount
E Election | a *recount* in | planned | agent: Elections Manitoba | place: Brandon West
E Investigation | Centre *found* a sealed | asserted | agent: a janitor | patient: a sealed box of 312 ballots | place: behind a floor polisher | again
R Conservative *candidate* Wes | person: Wes Kuharski
E Election | was *declared* the | asserted | patient: Wes Kuharski | time: last week
S Ballantyne *said* Thursday | speaker: Ballantyne
R *Chief Electoral Officer* Sunil | person: Sunil Menezes
S Menezes *said* the seal | speaker: Sunil Menezes
E Election | had been *signed* in | reported | patient: the box | time: at 8:17 p.m. | source: Sunil Menezes
E Other | apparently *parked* and | reported | patient: the box | source: Sunil Menezes
S He *cited* Section | speaker: He
E Election | will *oversee* the | planned | agent: A judge of the Court of King's Bench | patient: the count | time: Monday
E Election | the *count* Monday | planned | time: Monday | again
R *Premier* Natalie | person: Natalie Bourgeois | place: Manitoba
S *wished* both | speaker: Natalie Bourgeois
E Business | *paid* for the janitor | reported | agent: The Brandon Sun | beneficiary: Wendell Flett | source: he
R the *janitor*, Wendell | person: Wendell Flett | organization: Keystone Centre
S Keg, he *said* | speaker: he
L memberOf | subject: Wes Kuharski | object: Progressive Conservative
L memberOf | subject: Glennis Ballantyne | object: NDP
L within | subject: BRANDON | object: Man.
L leads | subject: Sunil Menezes | object: Elections Manitoba

# Fire crews gain on Okanagan blaze as evacuees head home
E Rescue | crews *gain* on | asserted | agent: Fire crews
E Disaster | Okanagan *blaze* as | asserted | place: Okanagan
E Movement | evacuees *head* home | asserted | agent: evacuees | destination: home
E Movement | *ordered* out of | asserted | patient: About 2,800 people | origin: Lake Country | origin: Peachland
E Movement | *allowed* back Sunday | asserted | patient: About 2,800 people | time: Sunday | again
E Rescue | *corral* a wildfire | asserted | agent: crews | patient: a wildfire | place: near Munro Creek | again
E Disaster | a *wildfire* near | asserted | place: near Munro Creek | again
R *information officer* Jasleen | person: Jasleen Dhaliwal | organization: BC Wildfire Service
S Dhaliwal *said* the fire | speaker: Jasleen Dhaliwal
E Rescue | will *stay* through | planned | agent: Firefighters from Mexico and New Zealand | time: through Labour Day
R *volunteer* Ruth | person: Ruth Paetkau | organization: Canadian Red Cross
E Other | was *folding* blankets | asserted | agent: Ruth Paetkau | patient: blankets | place: Prospera Place
E Other | fellow *proposed* over | reported | agent: A fellow | source: she
S box,” she *said*. | speaker: she
E Disaster | *lost* 14 homes | asserted | patient: 14 homes | place: The Regional District of Central Okanagan
E Other | has *restored* gas | asserted | agent: FortisBC | patient: gas
E Health | has *opened* its | asserted | agent: the Westbank First Nation | patient: its health centre
R *Emergency Management Minister* Colin | person: Colin Trask
E Meeting | *toured* Highway | asserted | agent: Colin Trask | agent: Anil Bose | patient: Highway 97
R RCMP *Supt.* Anil | person: Anil Bose | organization: RCMP
L memberOf | subject: Jasleen Dhaliwal | object: BC Wildfire Service
L memberOf | subject: Ruth Paetkau | object: Canadian Red Cross
L memberOf | subject: Anil Bose | object: RCMP

# Halifax shipyard workers ratify four-year deal
E Agreement | workers *ratify* four-year | asserted | agent: Halifax shipyard workers | patient: four-year deal
E Agreement | *voted* 71 per | asserted | agent: Workers at Irving Shipbuilding | place: Halifax | time: Sunday | again
E Business | a *raise* of 15.5 | planned | beneficiary: 1,300 members of Unifor Local 1
S cultural,” *chuckled* local | speaker: Dougie MacIsaac
R local *president* Dougie | person: Dougie MacIsaac | organization: Unifor Local 1
R Company *president* Dana | person: Dana Fullerton | organization: Irving Shipbuilding
S Fullerton *said* the agreement | speaker: Dana Fullerton
R Opposition *MP* Harjit | person: Harjit Gosal
S Gosal *asked* in Ottawa | speaker: Harjit Gosal
S has *put* the cost | speaker: The Parliamentary Budget Officer
R A *mediator* from | person: Louise Arsenault-Kim | organization: Federal Mediation and Conciliation Service
E Other | *slept* on a | reported | agent: Louise Arsenault-Kim | place: the Westin Nova Scotian | source: the Chronicle Herald
S Herald *reported* | speaker: the Chronicle Herald
L leads | subject: Dougie MacIsaac | object: Unifor Local 1
L leads | subject: Dana Fullerton | object: Irving Shipbuilding
L memberOf | subject: Louise Arsenault-Kim | object: Federal Mediation and Conciliation Service
L locatedIn | subject: Irving Shipbuilding | object: Halifax

# GARY, Ind., council OKs casino swap after midnight
E Legislation | council *OKs* casino | asserted | agent: council | patient: casino swap | place: GARY | time: after midnight
E Legislation | it *approved* a land | asserted | agent: it | patient: a land swap | time: at 12:40 a.m. Wednesday | again
E Business | *build* a convention | planned | agent: Hard Rock | patient: a convention hall | place: next to its casino
R *Councilwoman* Darnetta | person: Darnetta Sykes-Boyd | organization: Gary Common Council
E Legislation | *switched* her vote | asserted | agent: Darnetta Sykes-Boyd | patient: her vote
E Agreement | company *agreed* to | asserted | agent: the company
E Business | to *fund* a swimming | planned | agent: the company | patient: a swimming pool | place: West Side Leadership Academy
S float,” she *said* | speaker: she
R *Mayor* Roosevelt | person: Roosevelt Tate Jr. | place: Gary
S *promised* 350 jobs | speaker: Roosevelt Tate Jr.
R *Activist* Lupe | person: Lupe Escamilla | organization: Northwest Indiana Interfaith
S Interfaith *yelled* “Show | speaker: Lupe Escamilla
E Other | was *led* out | asserted | agent: Ty Washington | patient: Lupe Escamilla
R *Officer* Ty | person: Ty Washington
S *declined* comment | speaker: Rival Horseshoe in Hammond
R *Council President* Mary | person: Mary Jackson-Wells | organization: Gary Common Council
E Other | *banged* the gavel | asserted | agent: Mary Jackson-Wells | patient: the gavel
E Movement | *went* home | asserted | agent: Mary Jackson-Wells | destination: home
L memberOf | subject: Darnetta Sykes-Boyd | object: Gary Common Council
L leads | subject: Mary Jackson-Wells | object: Gary Common Council
L memberOf | subject: Lupe Escamilla | object: Northwest Indiana Interfaith
L leads | subject: Roosevelt Tate Jr. | object: Gary
L ownerOf | subject: Caesars | object: Horseshoe
L locatedIn | subject: Horseshoe | object: Hammond
L within | subject: GARY | object: Ind.

# Maine lobstermen sue over whale rule
E Legal | lobstermen *sue* over | asserted | agent: Maine lobstermen
E Legal | *filed* suit Monday | asserted | agent: Eleven lobstermen | patient: suit | place: Bangor | time: Monday | again
E Legislation | would *close* a | planned | patient: a 967-square-mile patch of the Gulf of Maine | time: each winter
S complaint *states*. Virgil | speaker: the complaint
E Legal | the *complaint* states | asserted | again
R lead *plaintiff*, said | person: Virgil Beal
S plaintiff, *said* he | speaker: Virgil Beal
E Business | had *hauled* traps | reported | agent: he | patient: traps | time: for 50 years | source: Virgil Beal
E Other | had *met* one | reported | agent: he | patient: one whale | place: Boston | source: Virgil Beal
E Legal | seek to *intervene* | planned | agent: The Conservation Law Foundation | source: Hannah Zuckerman-Low
R *attorney* Hannah | person: Hannah Zuckerman-Low | organization: Conservation Law Foundation
S Zuckerman-Low *said* | speaker: Hannah Zuckerman-Low
R *Sen.* Arlene | person: Arlene Pingree-Hodge
E Business | *stopped* buying | asserted | agent: Whole Foods | patient: the state's lobster | time: in 2022
E Publication | *red-listed* it | asserted | agent: Seafood Watch | patient: it
E Legislation | for *renewal* in | planned | patient: The Marine Mammal Protection Act | place: Congress
L memberOf | subject: Hannah Zuckerman-Low | object: Conservation Law Foundation
L partOf | subject: Department of Marine Resources | object: Maine
L within | subject: ROCKLAND | object: Maine
L locatedIn | subject: U.S. District Court | object: Bangor

# Navajo code talker's grandson sworn in as judge in Chinle
E Appointment | grandson *sworn in* as | asserted | patient: Navajo code talker's grandson | place: Chinle
E Appointment | *raised* his right | asserted | agent: Leland Begaye-Yazzie | patient: his right hand | time: Friday | again
E Appointment | took his *oath* in | asserted | agent: Leland Begaye-Yazzie | time: Friday | again
E Appointment | *becoming* the youngest | asserted | agent: Leland Begaye-Yazzie | again
R youngest *judge* of | person: Leland Begaye-Yazzie | organization: Chinle Judicial District
E Military | *sent* radio | asserted | agent: grandfather | patient: radio messages | origin: Iwo Jima | time: in World War II
E Other | *grew up* herding | asserted | patient: The 34-year-old | place: near Many Farms
E Other | He *studied* law | asserted | agent: He | patient: law | place: Arizona State University
E Appointment | *clerked* for | asserted | agent: He | beneficiary: the Ninth Circuit
S again,” he *told* 200 | speaker: he
R *Chief Justice* Eleanor | person: Eleanor Tsosie | organization: Navajo Nation Supreme Court
E Other | *draped* a Pendleton | asserted | agent: Eleanor Tsosie | patient: a Pendleton blanket
R *Delegate* Otto | person: Otto Benally
E Other | Benally *read* a letter | asserted | agent: Otto Benally | patient: a letter
R *Gov.* Marisol | person: Marisol Quintero
E Other | was *recited* by | asserted | agent: schoolchildren | patient: The Diné Fundamental Law
L leads | subject: Eleanor Tsosie | object: Navajo Nation Supreme Court
L partOf | subject: Chinle Judicial District | object: Navajo Nation
L within | subject: CHINLE | object: Ariz.
L locatedIn | subject: Tséhootsooí Diné Bi'ólta' | object: Window Rock

# Co-op board ousts Strand in stormy Bemidji meeting
E Appointment | board *ousts* Strand | asserted | agent: Co-op board | patient: Strand | place: Bemidji
E Meeting | Bemidji *meeting* | asserted | place: Bemidji
E Appointment | *voted out* their | asserted | agent: Members of Beltrami Electric Cooperative | patient: their board chair of 16 years | time: Tuesday | again
E Meeting | in a *meeting* that | asserted | agent: Members of Beltrami Electric Cooperative | time: Tuesday | again
R their board *chair* of | person: Strand | organization: Beltrami Electric Cooperative
E Appointment | *lost* her seat | asserted | agent: LaVonne Strand | patient: her seat | again
R beet *hauler* Kurt | person: Kurt Ojala
E Other | had *railed* against | asserted | agent: Ojala | patient: a peak-hour rate
S he *said*, punished | speaker: he
R *general manager*, Brian | person: Brian Solheim | organization: Beltrami Electric Cooperative
S Solheim, *said* rates | speaker: Brian Solheim
E Disaster | An ice *storm* in | asserted | time: April
E Business | *cost* $3.7 million | asserted | agent: An ice storm
E Business | will *repay* | planned | agent: FEMA
E Election | customers, *elected* Renee | asserted | agent: Leech Lake Band of Ojibwe members | patient: Renee Fairbanks
E Other | *stood* by at | asserted | agent: Deputies | place: Bemidji State University's Beaux Arts Ballroom
S Strand *told* the | speaker: Strand
E Election | November *ballot* for | planned | time: November
L within | subject: BEMIDJI | object: Minn.
L within | subject: Grand Forks | object: N.D.
L headquarteredIn | subject: Minnkota Power | object: Grand Forks
L memberOf | subject: Brian Solheim | object: Beltrami Electric Cooperative

# Honolulu couple's ramen shop earns nod from James Beard Foundation
E Culture | shop *earns* nod | asserted | agent: Honolulu couple's ramen shop | patient: nod | origin: James Beard Foundation
E Other | owners *found out* from | asserted | agent: its owners
E Other | were *mopping* at | asserted | agent: Kaimana Oshiro | agent: Rachel Texeira-Oshiro | place: Menpachi | time: on Wednesday
R *professor* Dan | person: Dan Fukumoto | organization: Hawaii Pacific University
E Movement | *burst* in waving | asserted | agent: Dan Fukumoto | place: Menpachi
E Culture | had *put* them | asserted | agent: The James Beard Foundation | patient: them | again
S Oshiro *recalled* | speaker: Oshiro
E Business | shop *opened* in | asserted | patient: The shop | time: in 2023
E Other | *trained* in Fukuoka | asserted | patient: Oshiro | place: Fukuoka | place: Alan Wong's
R an *accountant* at | person: she | organization: Matson
E Culture | will be *named* April | planned | patient: Finalists | time: April 2
E Other | has already *called* | reported | agent: Hawaiian Airlines | source: she
S she *told* the | speaker: she
L memberOf | subject: Dan Fukumoto | object: Hawaii Pacific University
L headquarteredIn | subject: The James Beard Foundation | object: New York
L ownerOf | subject: Kaimana Oshiro | object: Menpachi
L spouseOf | subject: Kaimana Oshiro | object: Rachel Texeira-Oshiro
L locatedIn | subject: Menpachi | object: Kapahulu Avenue

# DETROIT BUS DRIVERS' UNION, CITY REACH TENTATIVE PACT
E Agreement | REACH TENTATIVE *PACT* | asserted | agent: DETROIT BUS DRIVERS' UNION | agent: CITY
E Movement | Buses will *roll* Monday | planned | patient: Buses | time: Monday
E Agreement | *shook* hands on | asserted | agent: The Detroit Department of Transportation | agent: Amalgamated Transit Union Local 26 | patient: a three-year contract | time: late Saturday | again
E Protest | a *strike* deadline | planned
E Business | *climbs* to $22 | planned | patient: Pay for starting drivers | source: Shirelle Gaines
E Business | shields will *go* in | planned | patient: plexiglass shields | destination: all 290 coaches | time: by Memorial Day | source: Shirelle Gaines
S Day, *said* union | speaker: Shirelle Gaines
R union *president* Shirelle | person: Shirelle Gaines | organization: Amalgamated Transit Union Local 26
E Attack | *spit* on | reported | patient: I | source: Marvin Kowalczyk
E Attack | *punched* and | reported | patient: I | source: Marvin Kowalczyk
S to,” *said* Marvin | speaker: Marvin Kowalczyk
R a *driver* on | person: Marvin Kowalczyk
R *Mayor* Andre | person: Andre Kilbourne | place: DETROIT
S *thanked* a former | speaker: Andre Kilbourne
R UAW *bargainer*, Ron | person: Ron Stasiak | organization: UAW
E Meeting | for *stepping* in | asserted | agent: Ron Stasiak
E Agreement | must *ratify* the deal | planned | agent: The Detroit City Council | patient: the deal
R *council member* Latoya | person: Latoya Eason | organization: Detroit City Council
E Meeting | *goes* back to the table | planned | agent: SMART | time: in May
S spokeswoman *said* its | speaker: A Ford spokeswoman
S WDIV *found* | speaker: WDIV
L leads | subject: Shirelle Gaines | object: Amalgamated Transit Union Local 26
L memberOf | subject: Latoya Eason | object: Detroit City Council

# Search called off for crew of Gulf supply vessel
E Rescue | *Search* called | asserted | patient: crew
E Rescue | Search *called off* for | asserted | patient: Search
E Rescue | *suspended* its search | reported | agent: The U.S. Coast Guard | patient: its search | time: Sunday evening | source: officials | again
E Rescue | its *search* Sunday | reported | agent: The U.S. Coast Guard | patient: two crew members of a supply vessel | source: officials | again
E Accident | that *sank* in | reported | patient: a supply vessel | place: off Port Fourchon | source: officials
S officials *said*. | speaker: officials
E Rescue | were *picked up* by | asserted | agent: the tanker Eagle Kuching | patient: Five others | time: within an hour
E Accident | Thursday *mayday* | asserted | time: Thursday
E Other | *Missing* are | asserted | patient: Alcide Robichaux | patient: Jesús Canul Pech
R *engineer* Alcide | person: Alcide Robichaux
R *deckhand* Jesús | person: Jesús Canul Pech
S make,” *said* Cmdr | speaker: Whitney Aldous
R *Cmdr.* Whitney | person: Whitney Aldous | organization: Coast Guard Sector New Orleans
E Rescue | *covered* an area | asserted | agent: Crews | patient: an area | again
S Services, *said* it was | speaker: Lafourche Marine Services
E Investigation | was *cooperating* with | reported | agent: it | patient: the National Transportation Safety Board | source: Lafourche Marine Services
R *Father* Minh | person: Minh Vo | organization: Our Lady of Prompt Succor Church
E Culture | *said* a Mass | asserted | agent: Minh Vo | patient: a Mass | place: Our Lady of Prompt Succor Church
R *Attorney* Gordon | person: Gordon Stelly
E Legal | has *filed* a Jones | asserted | agent: Gordon Stelly | patient: a Jones Act claim | beneficiary: Darlene
L spouseOf | subject: Darlene | object: Robichaux
L ownerOf | subject: Lafourche Marine Services | object: Miss Odette
L memberOf | subject: Whitney Aldous | object: Coast Guard Sector New Orleans
L within | subject: Progreso | object: Mexico
L locatedIn | subject: Our Lady of Prompt Succor Church | object: Golden Meadow

# Glasgow 2026 volunteers still waiting for uniforms
E Other | still *waiting* for | asserted | agent: Glasgow 2026 volunteers
E Sport | before the Commonwealth *Games*, hundreds | planned | place: Glasgow
E Other | *gave up* her | asserted | agent: Isla Gemmell | patient: her holidays
E Sport | the 2014 Commonwealth *Games* and | asserted | time: 2014
E Sport | Tokyo *Olympics* | asserted | place: Tokyo
S Olympics, *said* she | speaker: Isla Gemmell
E Other | had been *sent* two | reported | patient: two left shoes | patient: a rain poncho | beneficiary: she | source: Isla Gemmell
S company *said* a | speaker: A spokesman for the organising company
E Movement | had been *held up* in | reported | patient: a shipment | place: the Red Sea | origin: Dhaka | source: A spokesman for the organising company
R Commonwealth Sport *president* Dr | person: Lindiwe Cresswell | organization: Commonwealth Sport
S Cresswell *said* athletes | speaker: Lindiwe Cresswell
R sports *spokesman* Neil | person: Neil Bankhead | organization: Scottish Labour
S *demanded* answers | speaker: Neil Bankhead
E Sport | *Events* begin | planned | place: Scotstoun Stadium | place: Tollcross
E Sport | will *send* 230 | planned | agent: Team England | agent: Jamaica | agent: Guernsey | patient: 230 competitors
E Other | is *rehearsing* | reported | agent: Police Scotland | source: the Daily Record
S Record *said* | speaker: the Daily Record
L leads | subject: Lindiwe Cresswell | object: Commonwealth Sport
L memberOf | subject: Neil Bankhead | object: Scottish Labour
L within | subject: Dennistoun | object: Glasgow

# Hope and Bishop share spoils in Gros Islet
E Sport | *share* spoils | asserted | agent: Hope | agent: Bishop | place: Gros Islet
E Sport | A *century* by | asserted | agent: Jermaine Hope
E Sport | six *wickets* for | asserted | agent: Tevin Bishop
E Sport | left the *match* between | asserted | agent: Guyana Harpy Eagles | agent: Windward Islands Volcanoes | time: on Thursday
E Sport | *batted* five hours | asserted | agent: Hope | time: five hours | again
E Sport | *played* on to | asserted | agent: he
S then,” *said* Hope | speaker: Hope
E Sport | *thrashed* Leeward | asserted | agent: Barbados Pride | patient: Leeward Islands Hurricanes | place: Basseterre | time: inside two days
E Sport | *made* 402 | asserted | agent: Trinidad | patient: 402
R CWI *selectors* Ramnaresh | person: Ramnaresh Young | organization: CWI
E Sport | *watched* before | asserted | agent: Ramnaresh Young | agent: Miles King
E Sport | before *naming* a squad | planned | agent: Ramnaresh Young | agent: Miles King | patient: a squad
L memberOf | subject: Jermaine Hope | object: Guyana Harpy Eagles
L memberOf | subject: Tevin Bishop | object: Windward Islands Volcanoes
L memberOf | subject: Alick Cato | object: Volcanoes
L memberOf | subject: Shem Baptiste | object: Volcanoes
L within | subject: GROS ISLET | object: St Lucia
L memberOf | subject: Miles King | object: CWI

# Santiago hosts rival marches on plebiscite anniversary
E Protest | rival *marches* on | asserted | place: Santiago
E Election | on *plebiscite* anniversary | asserted
E Protest | crowds *filled* Plaza | asserted | agent: Rival crowds | patient: Plaza Italia | patient: the Alameda | place: Santiago | time: on Saturday | again
E Election | the 1988 *plebiscite* that | asserted | time: 1988 | again
E Other | that *ended* General | asserted | agent: the 1988 plebiscite | patient: General Pinochet's rule
R *General* Pinochet | person: Pinochet
E Protest | *kept* the two | asserted | agent: Carabineros | patient: the two | instrument: water cannon
E Arrest | were *held* for | reported | patient: Fifteen people | source: Viviana Ulloa
E Crime | for *disorder*, said | alleged | agent: Fifteen people
S disorder, *said* Colonel | speaker: Viviana Ulloa
R *Colonel* Viviana | person: Viviana Ulloa | organization: Carabineros
S hand,” *said* Paz | speaker: Paz Montenegro
R a *teacher* who | person: Paz Montenegro
E Movement | who *came* from | asserted | agent: Paz Montenegro | origin: Talagante
R retired *dentist* in | person: Hernán Larraguibel
E Protest | *held* up a portrait | asserted | agent: Hernán Larraguibel | patient: a portrait
S ashamed,” he *said*. | speaker: he
S Front *called* the slogan | speaker: The Communist Party
R *President* Cristóbal | person: Cristóbal Edwards | place: Chile
S spokeswoman *said*, reading | speaker: his spokeswoman
S Cooperativa *counted* 40,000 | speaker: Radio Cooperativa
L childOf | subject: Salvador | object: Paz Montenegro
L memberOf | subject: Viviana Ulloa | object: Carabineros
L memberOf | subject: Hernán Larraguibel | object: Republican Party

# Cochabamba potato fair crowns a purple queen
E Culture | potato *fair* crowns | asserted | place: Cochabamba
E Culture | fair *crowns* a | asserted | agent: Cochabamba potato fair | patient: a purple queen
E Culture | *won* first prize | asserted | agent: A knobbly tuber | patient: first prize | place: Colomi | again
E Culture | *beating* 214 rivals | asserted | agent: A knobbly tuber | patient: 214 rivals
S mother-in-law,” *said* grower | speaker: Casimira Condori
R *grower* Casimira | person: Casimira Condori | place: Candelaria
E Disaster | the *drought* of | asserted | time: 2016
E Science | *multiplied* it from | asserted | agent: The PROINPA Foundation | patient: it
R *Vice Minister of Rural Development* Pánfilo | person: Pánfilo Rocabado
S *promised* frost | speaker: Pánfilo Rocabado
R *Agronomist* Greta | person: Greta Lindholm | organization: Swedish University of Agricultural Sciences
E Science | is *testing* it | asserted | agent: Greta Lindholm | patient: it
E Business | *ordered* four tonnes | asserted | agent: Hipermaxi | patient: four tonnes
E Movement | *sent* a man | asserted | agent: PepsiCo | patient: a man
E Culture | Quechua-language *broadcast* went | asserted | place: Radio San Simón
E Other | *served* soup | asserted | agent: the Mayoral Office of Colomi | patient: soup
L memberOf | subject: Greta Lindholm | object: Swedish University of Agricultural Sciences
L headquarteredIn | subject: International Potato Center | object: Lima

# Beryl Ackroyd-Sithole, nurse and letter carrier, dies at 97
E Death | *dies* at 97 | asserted | patient: Beryl Ackroyd-Sithole
R Ackroyd-Sithole, *nurse* and | person: Beryl Ackroyd-Sithole
E Movement | *carried* letters | asserted | agent: Beryl Ackroyd-Sithole | patient: letters | origin: a South African prison | instrument: her stockings
E Death | has *died* at | asserted | patient: Beryl Ackroyd-Sithole | place: a care home in Harrogate | again
E Movement | She *went* to | asserted | agent: She | destination: Cape Town | time: in 1958
E Appointment | was *posted* to | asserted | patient: She | destination: the Victoria Hospital
E Movement | *brought* sick | asserted | agent: Warders | patient: sick prisoners | origin: Robben Island
E Movement | *brought out* paper | asserted | agent: she | patient: paper | again
S she *told* the Yorkshire | speaker: she
E Movement | *Expelled* in 1964 | asserted | patient: she | time: in 1964
E Other | she *married* Joshua | asserted | agent: she | patient: Joshua Sithole
R exiled *printer*, and | person: Joshua Sithole
E Protest | and *spoke* for | asserted | agent: she | beneficiary: the Anti-Apartheid Movement
E Other | Leeds *gave* her a doctorate | asserted | agent: The University of Leeds | agent: Leeds United | patient: a doctorate | patient: a scarf | beneficiary: her
R *Bishop* Grace | person: Grace Nwosu
E Other | conduct the *funeral* at | planned | agent: Grace Nwosu | place: Otley Street Chapel
R *high commissioner*, Themba | person: Themba Mokoena | place: South Africa
R former *MP* Ted | person: Ted Rawnsley
L spouseOf | subject: Beryl Ackroyd-Sithole | object: Joshua Sithole
L childOf | subject: Nelson | object: Beryl Ackroyd-Sithole
L childOf | subject: Geoffrey | object: Beryl Ackroyd-Sithole
L locatedIn | subject: Victoria Hospital | object: Wynberg

# Airbus wins 60-jet order from Avianca parent
E Business | Airbus *wins* 60-jet | asserted | agent: Airbus | patient: 60-jet order | origin: Avianca parent
E Business | Monday *ordered* 60 | asserted | agent: Abra Group | patient: 60 Airbus A320neo-family jets | time: on Monday | again
E Business | *Airshow*. | asserted
E Business | *Deliveries* run | planned | time: from 2030 to 2034 | source: Álvaro Neira Toledo
R *Chief Executive* Álvaro | person: Álvaro Neira Toledo | organization: Abra Group
S Toledo *told* reporters | speaker: Álvaro Neira Toledo
E Business | Engines will *come* from | planned | patient: Engines | origin: CFM International
S runway,” he *said* | speaker: he
E Business | *announced* 15 freighters | asserted | agent: Boeing | patient: 15 freighters | beneficiary: Atlas Air
E Business | *took* six orders | asserted | agent: Embraer | patient: six orders | origin: LOT
E Business | *rose* 0.8% | asserted | patient: Shares in Airbus | place: Paris
S Ascend, *said* delays | speaker: Wendy Okafor
S Airbus *declined* comment | speaker: Airbus
L leads | subject: Álvaro Neira Toledo | object: Abra Group
L ownerOf | subject: Abra Group | object: Avianca
L ownerOf | subject: Abra Group | object: Gol
L memberOf | subject: Wendy Okafor | object: Cirium Ascend
L within | subject: FARNBOROUGH | object: England
L within | subject: Mobile | object: Alabama

# Nestlé recalls infant cereal in five countries
E Business | Nestlé *recalls* infant | asserted | agent: Nestlé | patient: infant cereal | place: five countries
E Business | has *recalled* 120,000 | asserted | agent: Nestlé | patient: 120,000 boxes | again
E Business | cereal *sold* in | asserted | patient: a Cerelac infant cereal | place: Ecuador | place: Peru | place: Panama | place: Honduras | place: Jamaica
E Investigation | were *found* at | asserted | patient: fragments of blue plastic | place: a factory in Cayambe
E Injury | reports of *injury* | denied | source: the Vevey-based group
S group *said* on Thursday | speaker: the Vevey-based group
S ARCSA, *said* it had | speaker: ARCSA
E Investigation | had *sealed* one | reported | agent: it | patient: one line | source: ARCSA
E Accident | *shed* its skin | reported | patient: A conveyor belt | source: Daniela Pazmiño
S skin,” *said* its | speaker: Daniela Pazmiño
R its *director*, Daniela | person: Daniela Pazmiño | organization: ARCSA
S *told* shops | speaker: the Consumer Affairs Commission
R *chief executive* Dolsie | person: Dolsie Bright | organization: Consumer Affairs Commission
S Bright *said* compliance | speaker: Dolsie Bright
E Business | *slipped* 0.4 per | asserted | patient: Shares | place: Zurich
E Business | the first *recall* under | asserted | again
R new *chief*, Henrik | person: Henrik Aldinger | organization: Nestlé
S Danone *said* its | speaker: Danone
S *recommends* breast | speaker: The World Health Organization
L leads | subject: Henrik Aldinger | object: Nestlé
L leads | subject: Daniela Pazmiño | object: ARCSA
L leads | subject: Dolsie Bright | object: Consumer Affairs Commission
L headquarteredIn | subject: Nestlé | object: Vevey

# Ireland to join CERN after decade of hesitation
E Agreement | Ireland to *join* CERN | planned | agent: Ireland | patient: CERN
E Agreement | *become* an associate | planned | agent: Ireland | again
E Legislation | Dáil *voted* by | asserted | agent: the Dáil
E Legislation | to *approve* the accession | asserted | agent: the Dáil | patient: the accession fee | again
R *Minister for Further and Higher Education* Cormac | person: Cormac Hession
S Hession *said* the cost | speaker: Cormac Hession
E Legislation | Profit *voted* against | asserted | agent: People Before Profit | again
S against, *saying* that | speaker: People Before Profit
S dance,” *said* Prof | speaker: Siobhán Nic Aodha
R *Prof* Siobhán | person: Siobhán Nic Aodha | organization: Trinity College Dublin
E Other | who *campaigned* for | asserted | agent: Siobhán Nic Aodha | time: for two decades
E Business | have *declared* an | asserted | agent: Analog Devices | agent: a cryogenics start-up
E Science | to be *upgraded* by | planned | patient: The Large Hadron Collider | time: by 2030
R *director-general* Elke | person: Elke Sommerfeld | organization: CERN
E Other | *sent* a telegram | reported | agent: Elke Sommerfeld | patient: a telegram | source: RTÉ
R the *Ceann Comhairle*, Martin | person: Martin Quaid
E Other | *corrected* before | reported | agent: Martin Quaid | patient: a telegram | source: RTÉ
E Other | he *read* it | reported | agent: he | patient: it | beneficiary: the Oireachtas | source: RTÉ
S RTÉ *noted* | speaker: RTÉ
L leads | subject: Elke Sommerfeld | object: CERN
L memberOf | subject: Siobhán Nic Aodha | object: Trinity College Dublin
L locatedIn | subject: CERN | object: Geneva

# Lisbon lift crash inquiry blames cable
E Accident | lift *crash* inquiry | asserted | place: Lisbon
E Investigation | crash *inquiry* blames | asserted
S inquiry *blames* cable | speaker: Lisbon lift crash inquiry
E Accident | the *derailment* of | reported | patient: a funicular | place: Lisbon | time: last spring | source: a final report | again
E Publication | final *report* by | asserted | agent: Portugal's rail accident bureau
S has *concluded*. | speaker: a final report
R *Brakeman* Amílcar | person: Amílcar Bento
S investigators *wrote* | speaker: investigators
E Death | among the *dead* | asserted | patient: He
E Other | have *cleaned* his | reported | agent: they | patient: his name | source: his widow
S name,” *said* his | speaker: his widow
E Business | had *outsourced* maintenance | asserted | agent: Carris | patient: maintenance | beneficiary: MNTC | time: in 2019
S union *warned* against | speaker: the Fectrans union
R Board *chairman* Bernardo | person: Bernardo Sottomayor | organization: Carris
E Appointment | Sottomayor *resigned* an | asserted | agent: Bernardo Sottomayor | time: an hour after publication
E Publication | after *publication* | asserted | again
R *Mayor* Leonor | person: Leonor Avillez | place: Lisbon
E Election | *elected* for | asserted | patient: Leonor Avillez
E Other | offered an *apology* from | asserted | agent: Leonor Avillez | place: the balcony of the Paços do Concelho
E Legal | have *sued*. | asserted | agent: Families from South Korea, Canada and Switzerland
E Legal | *charges* of negligent | planned | agent: The Public Prosecutor's Office
E Death | negligent *homicide* | alleged
S Público *said* | speaker: Público
L spouseOf | subject: Fernanda | object: Amílcar Bento
L memberOf | subject: Leonor Avillez | object: Social Democratic Party
L leads | subject: Bernardo Sottomayor | object: Carris
L leads | subject: Leonor Avillez | object: Lisbon

# Reina, Leon lead new faces in squad for Gold Cup
E Sport | has *named* four | asserted | agent: Dutch Verhagen | patient: four uncapped players
R *Coach* Dutch | person: Dutch Verhagen | organization: United States
E Sport | which *kicks off* on | planned | patient: the Gold Cup | place: Inglewood | time: on June 14
R *Winger* Rio | person: Rio Leon | organization: Real Salt Lake
R *keeper* Denver | person: Denver Moss | organization: Charlotte
R Veteran *defender* Israel | person: Israel Church
E Injury | he *tore* a ligament | asserted | patient: he | place: the Copa América
S Verhagen *said* on | speaker: Verhagen
R PSV *striker* Austin | person: Austin Rivers | organization: PSV
E Sport | Americans *face* Haiti | planned | agent: The Americans | patient: Haiti | patient: Trinidad and Tobago | patient: guest side Saudi Arabia
E Sport | who *beat* Panama | asserted | agent: Mexico | patient: Panama
E Sport | *open* against | planned | agent: Mexico | patient: the Dominican Republic | place: SoFi Stadium
E Injury | who is *injured* | asserted | patient: Tyrese Leon
L memberOf | subject: Rio Leon | object: Real Salt Lake
L memberOf | subject: Denver Moss | object: Charlotte
L memberOf | subject: Austin Rivers | object: PSV
L memberOf | subject: Paris Holland | object: Coventry
L memberOf | subject: Josh Waters | object: Coventry

# Galápagos rangers foil tortoise smugglers
E Investigation | rangers *foil* tortoise | asserted | agent: Galápagos rangers | patient: tortoise smugglers | place: Galápagos
E Investigation | *stopped* a speedboat | asserted | agent: Rangers of the Galápagos National Park Directorate | patient: a speedboat | place: off Isabela | time: on Sunday | again
E Investigation | and *found* 61 | asserted | agent: Rangers of the Galápagos National Park Directorate | patient: 61 baby tortoises | place: a suitcase of socks
E Arrest | were *arrested*. A | asserted | patient: Three men
E Investigation | is under *investigation* for | reported | patient: A police sergeant | source: Tatiana Zambonino
E Crime | having *lent* them | alleged | agent: A police sergeant | patient: the boat | beneficiary: them | source: Tatiana Zambonino
S boat, *said* Tatiana | speaker: Tatiana Zambonino
R *prosecutor* for Santa | person: Tatiana Zambonino | place: Santa Cruz
S live,” *said* vet | speaker: Walter Bastidas
R *vet* Walter | person: Walter Bastidas | organization: Charles Darwin Foundation
E Health | who *bathed* each | asserted | agent: Walter Bastidas | patient: each one
E Death | had *died*. | asserted | patient: Two
S *credited* a tip | speaker: The Ministry of Environment, Water and Ecological Transition
E Crime | A similar *haul* at | asserted | place: Baltra airport | time: in 2021
E Legal | *put* an Air | asserted | agent: A similar haul | patient: an Air Force corporal
L memberOf | subject: Walter Bastidas | object: Charles Darwin Foundation
L within | subject: Iquitos | object: Peru

# PM SHUFFLES CABINET, SACKS GREENIDGE
E Appointment | PM *SHUFFLES* CABINET | asserted | agent: PM | patient: CABINET
E Appointment | *SACKS* GREENIDGE | asserted | agent: PM | patient: GREENIDGE
R *Prime Minister* Rudolph | person: Rudolph St Clair
E Appointment | *reshuffled* his | asserted | agent: Rudolph St Clair | patient: his cabinet | time: yesterday | again
E Appointment | *sacking* Works | asserted | agent: Rudolph St Clair | patient: Ezra Greenidge | time: yesterday | again
R *Works Minister* Ezra | person: Ezra Greenidge
E Appointment | *bringing* back | asserted | agent: Rudolph St Clair | patient: Petra Joseph-Lewis | time: yesterday
R as *Attorney General*. | person: Petra Joseph-Lewis
S House *announced* the | speaker: Government House
E Appointment | the *changes* in | asserted | place: St George's | time: at 9.40 p.m. | again
S minister *told* The New | speaker: the former minister
R *chairman* Claude | person: Claude Modeste | organization: National Democratic Congress
S Modeste *said* the PM | speaker: Claude Modeste
E Election | general *election*. The | planned | time: 2027
S *scoffed* that | speaker: The opposition New National Party
E Other | who *read* law | asserted | agent: Joseph-Lewis | patient: law | place: Cave Hill
E Legal | *took* the Ministry | asserted | agent: Joseph-Lewis | patient: the Ministry of Finance
E Legal | and *won*. | asserted | agent: Joseph-Lewis
S *called* for stability | speaker: The Grenada Chamber of Industry and Commerce
E Appointment | be *sworn in* on | planned | patient: The ministers | place: Carriacou | time: on Emancipation Day
L leads | subject: Claude Modeste | object: National Democratic Congress

# Montserrat scientists lower volcano alert
E Science | scientists *lower* volcano | asserted | agent: Montserrat scientists | patient: volcano alert | place: Montserrat
E Science | has been *cut* from | reported | patient: The hazard level | place: the Soufrière Hills volcano | source: the Montserrat Volcano Observatory | again
S *announced* on Wednesday | speaker: the Montserrat Volcano Observatory
R *Director* Graham | person: Graham Allen-Tuitt | organization: Montserrat Volcano Observatory
S Allen-Tuitt *said* gas | speaker: Graham Allen-Tuitt
E Other | will be *allowed* as | planned | patient: Daytime access | place: Cork Hill | place: Richmond Hill
E Disaster | the *buried* capital | asserted | patient: Plymouth
E Other | I *left* a pot | reported | agent: I | patient: a pot of goat water | time: in 1997 | source: Dorine Meade
S it,” *said* Dorine | speaker: Dorine Meade
R *Governor* Felicity | person: Felicity Harcourt | place: Montserrat
S *thanked* the Seismic | speaker: Felicity Harcourt
R *Premier* Reuel | person: Reuel Farrell | place: Montserrat
S Farrell *told* the | speaker: Reuel Farrell
E Business | is *paying* for | asserted | agent: The Foreign, Commonwealth and Development Office | patient: a road
E Culture | *played* Arrow's | asserted | agent: Radio Montserrat | patient: Arrow's biggest hit
E Culture | Patrick's Week *begins* on | planned | patient: St Patrick's Week
L leads | subject: Graham Allen-Tuitt | object: Montserrat Volcano Observatory
L leads | subject: Reuel Farrell | object: Montserrat
L locatedIn | subject: Soufrière Hills | object: Montserrat
L headquarteredIn | subject: Seismic Research Centre | object: St Augustine

# Cayman bank regulator fines fund manager over crypto lapse
E Legal | regulator *fines* fund | asserted | agent: Cayman bank regulator | patient: fund manager
E Crime | crypto *lapse* | asserted | agent: fund manager
E Legal | has *fined* a George | asserted | agent: The Cayman Islands Monetary Authority | patient: a George Town fund manager | again
E Crime | for *failing* to | asserted | agent: a George Town fund manager | again
E Crime | *carry out* checks | reported | agent: Blue Iguana Capital | patient: checks | source: CIMA | again
S CIMA *said* in | speaker: CIMA
E Publication | a *notice* posted | asserted | agent: CIMA | time: on Monday
R *Managing director* Piers | person: Piers Rutherford-Ebanks | organization: Blue Iguana Capital
S Rutherford-Ebanks *said* the lapse | speaker: Piers Rutherford-Ebanks
E Crime | said the *lapse* dated | reported | source: Piers Rutherford-Ebanks | again
E Business | *lost* a cent | denied | agent: No client | source: he
S he *told* the Cayman | speaker: he
E Agreement | Cayman *came* off | asserted | agent: Cayman | origin: the grey list | time: in 2023
R *Premier* Juanita | person: Juanita Bodden | place: Cayman
S Bodden *said* the penalty | speaker: Juanita Bodden
E Legal | said the *penalty* showed | reported | source: Juanita Bodden | again
E Investigation | *traced* by | asserted | agent: Chainalysis | patient: The money
E Business | the *failed* exchange | asserted | patient: FTX
E Legal | will *hear* the | planned | agent: The Grand Court | patient: the firm's appeal | time: after the Batabano carnival
E Legal | firm's *appeal* after | asserted | agent: the firm
L memberOf | subject: Piers Rutherford-Ebanks | object: Blue Iguana Capital
L leads | subject: Juanita Bodden | object: Cayman
L headquarteredIn | subject: Blue Iguana Capital | object: George Town

# Port-de-Paix priest freed after 12 days
E Rescue | priest *freed* after | asserted | patient: Port-de-Paix priest | time: after 12 days
E Abuse | priest *kidnapped* with | asserted | patient: A Catholic priest | patient: five parishioners | place: the road to Port-de-Paix
E Rescue | *walked* free Wednesday | asserted | agent: A Catholic priest | time: Wednesday | again
R *Father* Jude | person: Jude Méritain | organization: Congregation of Holy Cross
E Abuse | was *taken* on Aug | asserted | agent: gunmen | patient: Jude Méritain | time: on Aug. 3 | again
E Abuse | who *stopped* a tap-tap | asserted | agent: gunmen | patient: a tap-tap | place: near Plaisance
E Other | They *argued* about | reported | agent: They | source: he
S he *told* Radio | speaker: he
S would not *say* if | speaker: The Haitian Conference of Religious
E Rescue | been *reunited* with | asserted | patient: The child | beneficiary: an aunt | place: Limbé
E Abuse | *Kidnappings* in the | reported | place: the Artibonite | place: the Nord | source: the National Human Rights Defense Network
S *according* to the National | speaker: the National Human Rights Defense Network
R Its *director*, Rosemond | person: Rosemond Exantus | organization: National Human Rights Defense Network
S Exantus, *blames* the | speaker: Rosemond Exantus
R *Archbishop* Yves-Marie | person: Yves-Marie Toussaint
E Other | *rang* the bells | asserted | agent: Yves-Marie Toussaint | patient: the bells
E Movement | *sent* a car | asserted | agent: The Transitional Presidential Council | patient: a car
E Accident | which *broke down* in | asserted | patient: a car | place: Milot
L memberOf | subject: Jude Méritain | object: Congregation of Holy Cross
L leads | subject: Rosemond Exantus | object: National Human Rights Defense Network
L within | subject: CAP-HAÏTIEN | object: Haiti

# Amazon nations squabble over text at Belém summit
E Meeting | nations *squabble* over | asserted | agent: Amazon nations | place: Belém
E Meeting | Belém *summit* | asserted | place: Belém
E Meeting | *left* a two-day | asserted | agent: Ministers from eight countries | place: Belém | time: on Friday
E Meeting | two-day *meeting* in | asserted | agent: Ministers from eight countries | place: Belém | again
E Agreement | a *declaration* that | asserted | agent: Ministers from eight countries
S glossary,” *said* Nemonte | speaker: Nemonte Payaguaje
R *Environment Minister* Marina | person: Marina Guajajara Lopes
S *defended* the result | speaker: Marina Guajajara Lopes
S result, *saying* it | speaker: Marina Guajajara Lopes
E Meeting | on *COP30*, held | reported | place: the same hangar | source: Marina Guajajara Lopes
E Investigation | will *track* gold | planned | agent: A new police centre | patient: gold | patient: mercury | patient: jaguars
R *secretary-general* of | person: Efraín Mendibil | organization: Amazon Cooperation Treaty Organization
S Organization, *asked* donors | speaker: Efraín Mendibil
E Protest | *unrolled* a banner | asserted | agent: Greenpeace | patient: a banner | place: the Ver-o-Peso market
E Meeting | next *gathering*, the | planned | place: Bolivia
S *counted* 112 uses | speaker: Folha de S.Paulo
L memberOf | subject: Nemonte Payaguaje | object: Coordinator of Indigenous Organizations of the Amazon River Basin
L leads | subject: Efraín Mendibil | object: Amazon Cooperation Treaty Organization
L within | subject: BELÉM | object: Brazil

# Mennonite cheese conquers the Chaco and beyond
E Business | *conquers* the Chaco | asserted | agent: Mennonite cheese | patient: the Chaco
E Business | Cooperative, *founded* by | asserted | agent: Mennonites | patient: The Fernheim Cooperative | time: in 1930
E Movement | who *fled* the | asserted | agent: Mennonites | origin: the Soviet Union | time: in 1930
E Business | it *shipped* its | asserted | agent: it | patient: its first container | destination: Taiwan | time: In May
E Movement | great-grandfather *came* with | reported | agent: My great-grandfather | source: Heinrich Dürksen
S both,” *said* dairy | speaker: Heinrich Dürksen
R *dairy manager* Heinrich | person: Heinrich Dürksen | organization: Fernheim Cooperative
E Other | did his *master's* at | asserted | agent: Heinrich Dürksen | place: Kansas State University
R a *leader* of | person: Amada Picanerai
S people, *says* ranches | speaker: Amada Picanerai
E Other | have *eaten* the | reported | agent: ranches | patient: the forest of her relatives | source: Amada Picanerai
S group, *linked* local | speaker: Earthsight
E Business | *cut* ties | asserted | agent: the firm | patient: ties
S *points* to jobs | speaker: The Boquerón Governor's Office
E Business | soon *link* Porto | planned | agent: the Bioceanic Corridor | patient: Porto Murtinho | patient: Antofagasta
S Color *calls* it | speaker: Abc Color
L memberOf | subject: Heinrich Dürksen | object: Fernheim Cooperative
L within | subject: FILADELFIA | object: Paraguay
L headquarteredIn | subject: Earthsight | object: London

# Tax office chases Diego Farinelli estate over paintings
E Legal | office *chases* Diego | asserted | agent: Tax office | patient: Diego Farinelli estate
E Investigation | paintings *found* rolled | reported | patient: eleven paintings | place: Punta del Este | source: the General Tax Directorate
S (DGI) *claims* | speaker: the General Tax Directorate
R *footballer* Diego | person: Diego Farinelli
R a *forward* who | person: Farinelli
E Sport | who *won* the | asserted | agent: Farinelli | patient: the 1967 Copa América | beneficiary: Uruguay | time: 1967
E Sport | *played* for Nacional | asserted | agent: Farinelli | beneficiary: Nacional | beneficiary: Boca | beneficiary: Torino
E Death | *died* in 2023 | asserted | patient: Farinelli | time: in 2023
S to *say* that | speaker: He
S Sotheby's *told* the court | speaker: an expert from Sotheby's
E Business | He *paid* for | reported | agent: He | patient: them | instrument: bonuses | source: his daughter
S art,” *said* his | speaker: his daughter
R *accountant*, Wáshington | person: Wáshington Bidegain
E Other | was *expelled* from | asserted | patient: Wáshington Bidegain | origin: the College of Accountants | time: in 2021
R *Judge* Isabel | person: Isabel Techera
E Legal | *set* a hearing | asserted | agent: Isabel Techera | patient: a hearing
E Legal | a *hearing* in | planned | place: Maldonado | time: 6 June
S Búsqueda *wrote* | speaker: Búsqueda
L childOf | subject: Florencia Farinelli | object: Diego Farinelli
L citizenOf | subject: Farinelli | object: Uruguay

# San Juan utility contract under federal scrutiny
E Investigation | federal *scrutiny* | asserted | patient: San Juan utility contract
E Investigation | *carried* boxes | asserted | agent: Federal agents | patient: boxes | origin: the Minillas government complex | time: Thursday
E Investigation | an *inquiry* into | asserted | patient: a $320 million contract | again
E Agreement | generators *signed* after | asserted | patient: a $320 million contract | time: after Hurricane Fiona
E Disaster | *Hurricane* Fiona | asserted
R *U.S. Attorney* Xiomara | person: Xiomara Vélez Cintrón
S would *say* only | speaker: Xiomara Vélez Cintrón
E Investigation | of the *probe* said | asserted | again
S probe *said* the | speaker: A person with knowledge of the probe
E Investigation | was *looking* at | reported | agent: the FBI | patient: Turabo Power Partners | source: A person with knowledge of the probe | again
R whose *owner*, Harry | person: Harry Colón | organization: Turabo Power Partners
E Business | *gave* $90,000 | reported | agent: Harry Colón | patient: $90,000 | beneficiary: both big parties | source: A person with knowledge of the probe
S grid, *said* it was | speaker: LUMA Energy
E Legal | in the *court* of | asserted | agent: PREPA | time: since 2017
R *Judge* Judith | person: Judith Farrow
R *Gov.* Ileana | person: Ileana Matos | place: Puerto Rico
S Progressive Party, *called* for patience | speaker: Ileana Matos
R *Sen.* Joaquín | person: Joaquín Dalmau Rosa
S Democratic Party, *called* for heads | speaker: Joaquín Dalmau Rosa
E Accident | *went* out in | asserted | patient: Lights | place: Bayamón | place: Guaynabo | place: half of Ponce
E Investigation | had *flagged* the deal | reported | agent: The Financial Oversight and Management Board | patient: the deal | source: El Nuevo Día
S Día *reported* | speaker: El Nuevo Día
L ownerOf | subject: Harry Colón | object: Turabo Power Partners
L memberOf | subject: Ileana Matos | object: New Progressive Party
L memberOf | subject: Joaquín Dalmau Rosa | object: Popular Democratic Party
L within | subject: SAN JUAN | object: Puerto Rico
L headquarteredIn | subject: Financial Oversight and Management Board | object: Hato Rey

# Wreck off Cartagena yields porcelain and a row
E Science | *yields* porcelain | asserted | agent: Wreck off Cartagena | patient: porcelain
E Other | a *row* | asserted
E Science | have *raised* 63 | asserted | agent: Colombian navy divers | patient: 63 porcelain cups | patient: a bronze cannon | patient: a sounding lead | place: off the Rosario Islands | again
E Other | a *quarrel* over | asserted | again
E Military | *sunk* by a | asserted | agent: a British squadron | patient: The San José | time: in 1708
E Military | during the *War* of | asserted
S Spain *says* the ship | speaker: Spain
S Bolivia *says* its | speaker: The Qhara Qhara nation of Bolivia
E Business | *dug* the silver | reported | agent: its ancestors | patient: the silver | place: Potosí | source: The Qhara Qhara nation of Bolivia
E Legal | is *claiming* $10 | asserted | agent: Sea Search-Armada | patient: $10 billion | place: The Hague
S it,” *said* Culture | speaker: Yolima Palenque
R *Culture Minister* Yolima | person: Yolima Palenque
E Business | were *made* in | reported | patient: The cups | place: Jingdezhen | source: Alhena Restrepo Caro
S Jingdezhen, *said* Alhena | speaker: Alhena Restrepo Caro
R *Admiral* Jorge | person: Jorge Bonilla
E Other | *showed* off | asserted | agent: Jorge Bonilla | patient: a robot
E Business | *bought* from | asserted | patient: a robot | origin: Saab
E Business | is *planned* at | planned | patient: A museum | place: Bocagrande
L memberOf | subject: Alhena Restrepo Caro | object: Colombian Institute of Anthropology and History
L headquarteredIn | subject: Permanent Court of Arbitration | object: The Hague

# Saprissa women make history at Ricardo Saprissa
E Sport | Two *goals* by | asserted | agent: Sol Madrigal | time: on Saturday
E Sport | 3-1 *win* over | asserted | agent: Saprissa | patient: Tigres UANL | time: on Saturday
E Sport | to *reach* the final | asserted | agent: Saprissa | patient: the final
E Other | who *sat* a chemistry | asserted | agent: Madrigal | patient: a chemistry exam | place: Liceo de Costa Rica | time: in the morning
E Sport | *struck* in the | asserted | agent: Madrigal | time: in the ninth minute | again
E Sport | *pulled* one back | asserted | agent: Mercy Lavallee | beneficiary: the Mexicans
R *skipper* Fabiola | person: Fabiola Blanco | organization: Saprissa
E Sport | *scored* from | asserted | agent: Fabiola Blanco
E Other | I *failed* the | reported | agent: I | patient: the chemistry | source: Madrigal
S Madrigal *admitted* | speaker: Madrigal
R *President* Rolando | person: Rolando Alfaro | place: Costa Rica
R Fedefútbol *chief* Óscar | person: Óscar Loría | organization: Fedefútbol
E Sport | The *final* is | planned | agent: Saprissa | patient: Gotham | time: on May 24 | place: Monterrey | place: Harrison
R *coach* Milagros | person: Milagros Mendieta | organization: Tigres
S Mendieta *complained* of | speaker: Milagros Mendieta
S *promised* every | speaker: BN Banco
E Culture | will *show* it | planned | agent: Teletica | patient: it
L leads | subject: Óscar Loría | object: Fedefútbol
L leads | subject: Milagros Mendieta | object: Tigres
L memberOf | subject: Fabiola Blanco | object: Saprissa
L memberOf | subject: Sol Madrigal | object: Saprissa
L memberOf | subject: Mercy Lavallee | object: Tigres UANL
L within | subject: TIBÁS | object: Costa Rica

# Rights court orders Honduras to find missing Garifuna leaders
E Legal | court *orders* Honduras | asserted | agent: Rights court | patient: Honduras
E Investigation | to *find* missing | planned | agent: Honduras | patient: missing Garifuna leaders
E Legal | has *ordered* Honduras | asserted | agent: The Inter-American Court of Human Rights | patient: Honduras | again
E Investigation | *set up* an | planned | agent: Honduras | patient: an independent commission
E Investigation | to *find* four | planned | agent: an independent commission | patient: four Garifuna men | again
E Abuse | were *dragged* from | asserted | agent: men in police vests | patient: four Garifuna men | origin: their homes | place: Triunfo de la Cruz
E Legal | a *judgment* read | asserted | agent: the court | place: San José | time: on Tuesday | again
S court *found* that | speaker: the court
E Other | *lost* phone | reported | agent: the Public Ministry | patient: phone records | patient: a vest | source: the court
R *coordinator* of | person: Mirna Güity Thomas | organization: Black Fraternal Organization of Honduras
E Other | *wept*. “Five | asserted | agent: Mirna Güity Thomas
S she *said* by | speaker: she
R *Human Rights Minister* Natalio | person: Natalio Roque Ardón | place: Honduras
S Ardón *said* Tegucigalpa | speaker: Natalio Roque Ardón
E Legal | would *comply* | planned | agent: Tegucigalpa | source: Natalio Roque Ardón
R *vice-president*, Rodrigo | person: Rodrigo Pessanha | organization: Inter-American Court of Human Rights
E Legal | *dissented* on | asserted | agent: Rodrigo Pessanha
E Legal | took *part*. | asserted | agent: Lawyers from CEJIL and the Robert F. Kennedy Human Rights centre
E Business | *building* a resort | asserted | agent: Indura | patient: a resort
L leads | subject: Mirna Güity Thomas | object: Black Fraternal Organization of Honduras
L memberOf | subject: Rodrigo Pessanha | object: Inter-American Court of Human Rights
L within | subject: Triunfo de la Cruz | object: Honduras

# Trafficked to a call centre, Lima woman tells tribunal
E Abuse | *Trafficked* to a | reported | patient: Lima woman | destination: a call centre | source: Lima woman
S woman *tells* tribunal | speaker: Lima woman
S Salvador *told* a court | speaker: A 26-year-old woman from Villa El Salvador
E Business | an *offer* of work | reported | place: a hotel in Bangkok | source: A 26-year-old woman from Villa El Salvador
E Abuse | where she was *made* to | reported | patient: she | place: a guarded compound in Myawaddy | source: A 26-year-old woman from Villa El Salvador | again
E Legal | witness, whose name is protected, *spoke* by | asserted | agent: The witness
E Legal | are on *trial* for | asserted | patient: Katherine Loayza | patient: Chen Baolin | place: the Second National Criminal Court
E Abuse | human *trafficking* before | alleged | agent: Katherine Loayza | agent: Chen Baolin
S mattress,” she *said* | speaker: she
E Rescue | *got out* after | asserted | patient: She
E Other | her mother *wrote* to | asserted | agent: her mother | beneficiary: the Peruvian Embassy | beneficiary: Capital Humano y Social
R *Prosecutor* Berenice | person: Berenice Paredes
S Paredes *said* Interpol | speaker: Berenice Paredes
E Investigation | had *shared* evidence | reported | agent: Interpol | agent: the Royal Thai Police | agent: the International Justice Mission | patient: evidence | source: Berenice Paredes
E Rescue | has *brought* home | asserted | agent: The Foreign Ministry | patient: 71 citizens | time: since January
S Defence counsel *called* the | speaker: Defence counsel
E Legal | *resumes* after | planned | patient: The case | time: after Fiestas Patrias
R Two *recruiters*, Katherine | person: Katherine Loayza
L within | subject: Myawaddy | object: Myanmar
L locatedIn | subject: Peruvian Embassy | object: Bangkok

# Mexico's first Nahua supreme court justice takes seat
E Appointment | justice *takes* seat | asserted | agent: Mexico's first Nahua supreme court justice | patient: seat
E Appointment | *took* her seat | asserted | agent: Hilaria Xochitl Tecuapetla | patient: her seat | time: Monday | again
E Election | *won* 4.2 million | asserted | agent: The 51-year-old | patient: 4.2 million votes
E Election | judicial *election*. She | asserted
S She *said* she | speaker: She
E Business | mother already *made* me | reported | agent: my mother | patient: a blouse | source: She
R *Sen.* Mauricio | person: Mauricio Elizondo
E Protest | *boycotted* the ceremony | asserted | agent: Mauricio Elizondo | patient: the ceremony
E Appointment | the *ceremony*, calling | asserted | again
S ceremony, *calling* the | speaker: Mauricio Elizondo
S INE, *said* | speaker: the National Electoral Institute
E Legal | one *brought* by | asserted | agent: Grupo México
E Disaster | over a *spill* in | asserted | place: the Sonora River
E Appointment | formerly *advised* the | asserted | agent: Tecuapetla | patient: the National Institute of Indigenous Peoples
E Appointment | *taught* at UNAM | asserted | agent: Tecuapetla | place: UNAM
S Cuetzalan,” *said* Cruz | speaker: Cruz Galicia
E Movement | which *packed* three | asserted | agent: the Tosepan Titataniske cooperative | patient: three buses
R *Chief Justice* Abel | person: Abel Figueroa
E Other | Figueroa *gave* her | asserted | agent: Abel Figueroa | patient: a pen | beneficiary: her
L memberOf | subject: Hilaria Xochitl Tecuapetla | object: Supreme Court of Justice of the Nation
L memberOf | subject: Mauricio Elizondo | object: National Action Party
L leads | subject: Cruz Galicia | object: Tosepan Titataniske

# Tapachula caravan dissolves after visa offer
E Movement | caravan *dissolves* after | asserted | patient: Tapachula caravan
E Agreement | visa *offer* | asserted
E Movement | that *left* Tapachula | asserted | agent: A caravan of some 1,800 migrants | origin: Tapachula | time: on Sunday
E Movement | *broke up* in | asserted | patient: A caravan of some 1,800 migrants | place: the town of Huixtla | time: three days later | again
E Other | *handed out* permits | asserted | agent: officials of the National Migration Institute | patient: permits | again
E Movement | We *walked* 42 | reported | agent: We | source: Yusmary Colmenares
S park,” *said* Yusmary | speaker: Yusmary Colmenares
R a *hairdresser* from | person: Yusmary Colmenares | place: Maracay
R *Activist* Irineo | person: Irineo Santizo | organization: Pueblos Unidos en Tránsito
S Tránsito, *said* the papers | speaker: Irineo Santizo
S (UNHCR) *counted* 310 | speaker: The UN High Commissioner for Refugees
E Health | *bandaged* feet | asserted | agent: Nuns of the Scalabrinian Sisters | agent: medics of Médecins Sans Frontières | patient: feet | place: the Pan-American Highway
E Health | was *taken* to | asserted | patient: Wilfrid Saintil | destination: Huixtla General Hospital
L memberOf | subject: Irineo Santizo | object: Pueblos Unidos en Tránsito
L within | subject: Maracay | object: Venezuela

# Bank of Jamaica holds rate, warns on oil
E Business | *holds* rate | asserted | agent: Bank of Jamaica | patient: rate
S *warns* on oil | speaker: Bank of Jamaica
E Business | *left* its policy | asserted | agent: The Bank of Jamaica | patient: its policy rate | time: on Thursday | again
S Thursday, *saying* that | speaker: The Bank of Jamaica
E Military | if *fighting* in | reported | place: the Gulf | source: The Bank of Jamaica
R *Governor* Richard | person: Richard Fyffe | organization: Bank of Jamaica
S Fyffe *told* a briefing | speaker: Richard Fyffe
E Meeting | a *briefing* at | asserted | agent: Richard Fyffe | place: Nethersole Place
E Business | had *voted* unanimously | reported | agent: the bank's committee | source: Richard Fyffe | again
S two,” he *said* | speaker: he
E Business | to *repairs* after | asserted | time: after Hurricane Melissa
E Disaster | *Hurricane* Melissa | asserted
S *forecast* a quarter-point | speaker: NCB Financial Group and Sagicor economists
R *president* Metry | person: Metry Issa-Lue | organization: Private Sector Organisation of Jamaica
E Business | *gained* 812 | asserted | patient: The JSE Main Index
E Business | *traded* up | asserted | patient: Wisynco | patient: GraceKennedy | patient: Carreras
S *puts* unemployment | speaker: The Statistical Institute of Jamaica
E Business | *rose*. The | asserted | patient: Remittances
E Publication | will *update* its | planned | agent: The Planning Institute of Jamaica | patient: its outlook | time: Ash Wednesday eve
L leads | subject: Richard Fyffe | object: Bank of Jamaica
L leads | subject: Metry Issa-Lue | object: Private Sector Organisation of Jamaica

# Guyana Defence Force says patrol shot at on Cuyuni
S Force *says* patrol | speaker: Guyana Defence Force
E Attack | patrol *shot* at | reported | patient: patrol | place: Cuyuni | source: Guyana Defence Force
E Attack | came under *fire* from | reported | patient: A patrol of the Guyana Defence Force | place: the Cuyuni River | time: on Sunday | source: the army | again
S army *said*, adding | speaker: the army
S said, *adding* that | speaker: the army
E Injury | no one was *hurt* | denied | patient: no one | source: the army
E Attack | ranks *shot* back | reported | agent: its ranks | source: the army
E Movement | was *taking* ballot | asserted | agent: The boat | patient: ballot boxes | origin: Eteringbang | destination: Makapa
E Election | local government *elections*. | planned | time: 2026
S calm,” *said* Brigadier | speaker: Omar Fredericks
R *Brigadier* Omar | person: Omar Fredericks | organization: Guyana Defence Force
S Officials *suspect* a | speaker: Officials
S Caracas *claims* the | speaker: Caracas
R *Foreign Secretary* Robert | person: Robert Vieira-Sukhdeo | place: Guyana
E Meeting | *summoned* the Venezuelan | asserted | agent: Robert Vieira-Sukhdeo | patient: the Venezuelan ambassador
E Movement | Brazil *sent* Itamaraty | asserted | agent: Brazil | patient: Celso Nogueira | destination: both capitals
R Itamaraty *envoy* Celso | person: Celso Nogueira | organization: Itamaraty
S GECOM, *says* that | speaker: The Guyana Elections Commission
E Election | that *polling* in | planned | place: Region Seven | source: The Guyana Elections Commission | again
E Legal | is to *rule* on | planned | agent: The International Court of Justice | patient: the 1899 Arbitral Award
E Publication | *published* a photograph | asserted | agent: Kaieteur News | patient: a photograph of a bullet
L memberOf | subject: Omar Fredericks | object: Guyana Defence Force

# SEWERAGE SCHEME LEAVES ROSEAU VENDORS HIGH AND DRY
E Business | *LEAVES* ROSEAU | asserted | agent: SEWERAGE SCHEME | patient: ROSEAU VENDORS
S Roseau *say* sewer | speaker: Vendors at the Old Market in Roseau
E Business | have *cut* their | reported | agent: sewer works | patient: their trade | source: Vendors at the Old Market in Roseau | again
S hats, *said* cruise | speaker: Philomena Alexis
E Protest | *marched* to | asserted | agent: she | agent: 30 others | destination: the Dominica Water and Sewerage Company | time: On Wednesday
R *General manager* Bernard | person: Bernard Etienne | organization: DOWASCO
E Meeting | *met* them | asserted | agent: Bernard Etienne | patient: them | place: at the door
S here,” he *said* | speaker: he
S surveyors *blamed* a | speaker: His surveyors
R *Parliamentary Representative* Glenroy | person: Glenroy Toulon
S Party, *said* cheques | speaker: Glenroy Toulon
R *activist* Thomson | person: Thomson Sabaroche | organization: United Workers' Party
S Sabaroche *said* they | speaker: Thomson Sabaroche
E Business | they *bounced* | reported | patient: they | source: Thomson Sabaroche
E Business | is *financed* by | asserted | agent: the Caribbean Development Bank | patient: The project
E Business | and *built* by | asserted | agent: China Railway No. 5 Engineering Group | patient: The project | again
S she *told* Q95 | speaker: she
L memberOf | subject: Glenroy Toulon | object: Dominica Labour Party
L memberOf | subject: Thomson Sabaroche | object: United Workers' Party
L leads | subject: Bernard Etienne | object: DOWASCO
L within | subject: Salybia | object: Kalinago Territory
L locatedIn | subject: Old Market | object: Roseau

# Bermuda teen to swim English Channel for hospice
E Sport | teen to *swim* English | planned | agent: Bermuda teen | patient: English Channel | beneficiary: hospice
E Sport | girl to *swim* the | planned | agent: A 17-year-old from Somerset | patient: the English Channel | time: on Friday | again
R a *pupil* at | person: Amaya Trott-Simmons | organization: Warwick Academy
E Sport | is *training* in | asserted | agent: Amaya Trott-Simmons | place: Dover
S she *told* The | speaker: she
E Movement | will *steer* her | planned | agent: Viking Princess | patient: her | origin: Shakespeare Beach | destination: Cap Gris-Nez
E Business | has *raised* $61,000 | asserted | agent: She | patient: $61,000 | beneficiary: Agape House
R pilot-boat *captain*, died | person: Kirkland Trott
E Death | *died* in March | asserted | patient: Kirkland Trott | place: Agape House | time: in March
E Business | have *chipped* in | asserted | agent: Butterfield Bank | agent: BF&M | agent: the Bermuda Hospitals Board | again
R *Coach* Ben | person: Ben Smith-Lightbourne
E Sport | who *swam* for | asserted | agent: Ben Smith-Lightbourne | beneficiary: Bermuda | place: Atlanta
E Sport | 1996 *Olympics* in | asserted | place: Atlanta | time: 1996
S Atlanta, *says* that | speaker: Ben Smith-Lightbourne
R *Premier* E. Darrell | person: E. Darrell Burgess | place: Bermuda
R *Opposition Leader* Robyn | person: Robyn Cann
E Other | to *send* a joint | asserted | agent: E. Darrell Burgess | agent: Robyn Cann | patient: a joint video
E Sport | was *delayed* last | reported | patient: The attempt | time: last week | source: she
E Disaster | *Storm* Floris | reported | source: she
S she *said*. | speaker: she
L leads | subject: E. Darrell Burgess | object: Bermuda

# Anguilla cashes in on .ai, builds an airport
E Business | Anguilla *cashes* in | asserted | agent: Anguilla
E Business | *builds* an airport | planned | agent: Anguilla | patient: an airport
E Business | *earned* EC$260 | reported | agent: The Government of Anguilla | patient: EC$260 million | time: last year | source: Cora Hodge-Richardson | again
R *Premier* Cora | person: Cora Hodge-Richardson | place: Anguilla
S Hodge-Richardson *told* the | speaker: Cora Hodge-Richardson
S budget,” *warned* former | speaker: Everet Gumbs
R former *treasurer* Everet | person: Everet Gumbs
E Other | *assigned* the letters | asserted | agent: ICANN | patient: the letters | time: in 1995
R *Hotelier* Kishon | person: Kishon Webster | place: Meads Bay
S *talks* of 150,000 | speaker: The Anguilla Tourist Board
L leads | subject: Cora Hodge-Richardson | object: Anguilla
L within | subject: The Valley | object: Anguilla

# Providenciales police fly drones after spate of shootings
E Investigation | police *fly* drones | asserted | agent: Providenciales police | patient: drones
E Attack | spate of *shootings* | asserted
E Investigation | begun *flying* drones | asserted | agent: The Royal Turks and Caicos Islands Police Force | patient: drones | place: Five Cays | place: Dock Yard | again
E Attack | eight *shootings* in | asserted | place: the Turks and Caicos Islands | time: since New Year's Day | again
R *Commissioner of Police* Fitz | person: Fitz Barnaby
S Barnaby *said* the | speaker: Fitz Barnaby
E Business | *bought* with | reported | patient: the machines | source: Fitz Barnaby
E Investigation | already *led* officers | reported | agent: the machines | patient: officers | place: a chicken coop | source: Fitz Barnaby
R *Governor* Anne | person: Anne Dileas | place: Turks and Caicos Islands
S Dileas *told* reporters | speaker: Anne Dileas
E Crime | guns were *arriving* with | reported | patient: guns | origin: Haiti | origin: Florida | source: Anne Dileas
E Investigation | are *working* with | asserted | agent: Two officers of the Metropolitan Police | patient: the Serious Crime Unit
S boy,” *said* Pastor | speaker: Wilton Forbes
R *Pastor* Wilton | person: Wilton Forbes | organization: Faith Tabernacle Church of God
R *Opposition leader* Edith | person: Edith Skippings-Cox
E Other | has *lit* the road | asserted | agent: Beaches Resorts | patient: the road
E Military | is *due* before | planned | patient: A Royal Navy ship | time: before the Valentine's Day Cup
L leads | subject: Fitz Barnaby | object: Royal Turks and Caicos Islands Police Force
L memberOf | subject: Edith Skippings-Cox | object: People's Democratic Movement
L leads | subject: Wilton Forbes | object: Faith Tabernacle Church of God

# Crown Court told of £1.3m charity swindle in Wolverhampton
E Crime | charity *swindle* in | alleged | place: Wolverhampton
R The *treasurer* of | person: Darren Pockett
E Crime | charity *spent* £1.3m | alleged | agent: The treasurer of a Black Country children's charity | patient: £1.3m of its money | source: a jury | again
S jury has *heard* | speaker: a jury
S *denies* fraud | speaker: Darren Pockett
E Crime | denies *fraud* by | denied | agent: Darren Pockett | source: Darren Pockett | again
E Legal | *Opening* the case | asserted | agent: Zara Iqbal-Finch | patient: the case
R *KC* said | person: Zara Iqbal-Finch
S KC *said* he | speaker: Zara Iqbal-Finch
E Legal | were *shown* a WhatsApp | asserted | patient: Jurors
S *denies* money | speaker: Leanne Pockett
E Crime | money *laundering*. “If | denied | agent: Leanne Pockett | source: Leanne Pockett
R the *founder*, sat | person: Brenda Tibbetts | organization: Sunny Steps
E Legal | alarm was *raised* by | asserted | agent: a cashier | patient: The alarm | place: Lloyds Bank
E Investigation | *moved* in | asserted | agent: West Midlands Police | agent: the Charity Commission
E Sport | *won* at Uttoxeter | asserted | agent: Accrued Interest | place: Uttoxeter
R *barrister*, Miles | person: Miles Coverdale
S will *say* that | speaker: Miles Coverdale
E Legal | The *trial*, before | asserted | patient: Pockett
R *Judge* Anwen | person: Anwen Parry | organization: Wolverhampton Crown Court
L founderOf | subject: Brenda Tibbetts | object: Sunny Steps
L memberOf | subject: Darren Pockett | object: Sunny Steps
L spouseOf | subject: Leanne Pockett | object: Darren Pockett

# Greggs to bake in Cornwall, and pasty makers are not amused
E Business | Greggs to *bake* in | planned | agent: Greggs | place: Cornwall
E Business | is to *open* its | planned | agent: Greggs | patient: its first shop | place: Truro | again
E Protest | *petition* signed by | asserted | agent: 6,000 people
E Protest | *left* on its | asserted | patient: a life-size pasty | place: its solicitor's doorstep
E Legislation | committee *approved* a | asserted | agent: Cornwall Council's planning committee | patient: a change of use | place: Boscawen Street | time: on Thursday
S Whitsun,” *said* Jory | speaker: Jory Penhaligon-Rowe
S He *noted* that | speaker: He
R *Cllr* Demelza | person: Demelza Trevanion
R *Cllr* Bob | person: Bob Unwin
E Legislation | *spoke* against | asserted | agent: Demelza Trevanion | agent: Bob Unwin
S *promised* 18 jobs | speaker: A Greggs spokeswoman
S *confessed* to Cornwall | speaker: Tegan Hosking
R *Student* Tegan | person: Tegan Hosking
E Other | has been *asked* to judge | asserted | patient: Penhaligon-Rowe
L leads | subject: Jory Penhaligon-Rowe | object: Cornish Pasty Association
L memberOf | subject: Demelza Trevanion | object: Mebyon Kernow
L memberOf | subject: Bob Unwin | object: Liberal Democrats
L within | subject: Truro | object: Cornwall

# Bishop of Derry leads prayers for trawler crew
E Culture | leads *prayers* for | asserted | agent: Bishop of Derry | beneficiary: trawler crew
E Culture | *Prayers* were said | asserted | place: Inishowen | time: on Sunday | beneficiary: three fishermen | again
E Other | fishermen *missing* since | asserted | patient: three fishermen
E Accident | *went down* off | asserted | patient: the trawler Róisín Bán | place: off Malin Head
R *Bishop of Derry*, Dr | person: Fergal McGlinchey | place: Derry
E Culture | *named* each | asserted | agent: Fergal McGlinchey | patient: each | place: Greencastle
R *skipper* Hughie | person: Hughie Doherty
R Egyptian *crewman* Mahmoud | person: Mahmoud Saleh
S hand,” he *said* | speaker: he
E Rescue | *searched* till | asserted | agent: A helicopter from Sligo | agent: the RNLI lifeboat | agent: the naval vessel LÉ William Butler Yeats | time: till dusk
E Rescue | will *go down* when | planned | agent: Irish Coast Guard divers
E Investigation | is *on site* | asserted | agent: The Marine Casualty Investigation Board
R *Taoiseach* Ruairí | person: Ruairí Mulhern
E Meeting | *spoke* to the | asserted | agent: Ruairí Mulhern | agent: Heba Fahmy | patient: the families
R *ambassador*, Heba | person: Heba Fahmy | place: Egypt
E Business | has *opened* a fund | asserted | agent: Pat "the Cope" Gallen | patient: a fund | place: AIB
E Other | stay *shut* on | reported | patient: Schools in Moville and Carndonagh | time: on Monday | source: Highland Radio
S Radio *reported* | speaker: Highland Radio
L memberOf | subject: Pat "the Cope" Gallen | object: Killybegs Fishermen's Organisation

# Brussels fines Meta as row with Washington simmers
E Legal | Brussels *fines* Meta | asserted | agent: Brussels | patient: Meta
E Other | as *row* with | asserted | agent: Brussels | agent: Washington
E Legal | Commission *fined* Meta | asserted | agent: The European Commission | patient: Meta Platforms | time: on Thursday | again
E Crime | for *failing* to | asserted | agent: Meta Platforms
E Legal | second *penalty* under | asserted | patient: Meta Platforms | again
R *Technology commissioner* Annika | person: Annika Sørbye-Holt | organization: European Commission
S Sørbye-Holt *told* reporters | speaker: Annika Sørbye-Holt
R A Meta *spokesperson*, Cal | person: Cal Wexford | organization: Meta
S Wexford, *called* the decision | speaker: Cal Wexford
S has *threatened* duties | speaker: The U.S. Trade Representative
E Legislation | threatened *duties* on | planned | agent: The U.S. Trade Representative | patient: French wine | patient: German cars
E Legal | *settled* a similar | asserted | agent: TikTok | patient: a similar case
R *MEP* Davide | person: Davide Sartori
S consumers, *called* it | speaker: BEUC
E Investigation | will *monitor* compliance | planned | agent: Coimisiún na Meán | patient: compliance
E Business | *rose* 1% | asserted | patient: Meta shares | place: New York
L memberOf | subject: Annika Sørbye-Holt | object: European Commission
L memberOf | subject: Cal Wexford | object: Meta
L ownerOf | subject: ByteDance | object: TikTok
L headquarteredIn | subject: ByteDance | object: Beijing
L memberOf | subject: Davide Sartori | object: Socialists and Democrats
L headquarteredIn | subject: Coimisiún na Meán | object: Dublin

# ECB governor who backed "whatever it takes" dies in Ghent
E Death | *dies* in Ghent | asserted | patient: ECB governor | place: Ghent
R central *banker* who | person: Luc Verhaeghe-Maes
E Other | who *stood* by | asserted | agent: Luc Verhaeghe-Maes | patient: the euro
E Death | *died* in Ghent | asserted | patient: Luc Verhaeghe-Maes | place: Ghent | time: on Friday | again
R As *governor* of | person: he | organization: National Bank of Belgium
R a *member* of the governing | person: he | organization: European Central Bank
S he *argued* in | speaker: he
S he *wrote* in | speaker: he
E Other | *Born* in Lokeren | asserted | patient: he | place: Lokeren | time: in 1943
E Other | *took* degrees | asserted | agent: he | patient: degrees | place: the Catholic University of Leuven | place: Princeton
E Appointment | He *worked* at | asserted | agent: He | place: the IMF
E Business | debt *crisis* and | asserted
E Business | helped *rescue* Dexia | asserted | agent: He | patient: Dexia | patient: Fortis
R ECB *president* Ilse | person: Ilse Brandt-Kowalski | organization: ECB
S Brandt-Kowalski *called* him | speaker: Ilse Brandt-Kowalski
E Other | *lowered* its flag | asserted | agent: The Bundesbank | patient: its flag
L spouseOf | subject: Luc Verhaeghe-Maes | object: Godelieve
L childOf | subject: An Verhaeghe | object: Luc Verhaeghe-Maes
L leads | subject: Ilse Brandt-Kowalski | object: ECB
L memberOf | subject: An Verhaeghe | object: Brussels Philharmonic
L leads | subject: Luc Verhaeghe-Maes | object: National Bank of Belgium

# Kindergarten strike enters third week in Catalonia
E Protest | Kindergarten *strike* enters | asserted | place: Catalonia | time: third week
E Protest | a *strike* by | asserted | agent: nursery staff | time: third week | again
E Other | begun *taking* toddlers | asserted | agent: Barcelona parents | patient: toddlers | destination: the office | destination: the pub
E Meeting | a plenary *session* of | asserted | agent: the Parliament of Catalonia
S *offers* eight | speaker: The regional Department of Education
E Other | daughter *applauded* Junqueres | reported | agent: My daughter | patient: Junqueres | source: Quim Sabaté
S worried,” *joked* Quim | speaker: Quim Sabaté
R a *deputy* for | person: Quim Sabaté | organization: CUP
E Movement | had *brought* eighteen-month-old | asserted | agent: Quim Sabaté | patient: Bruna
S *blame* the Socialists | speaker: Junts
R regional *president* Xavier | person: Xavier Amorós | place: Catalonia
E Other | have *taken over* | asserted | agent: grandparents | place: Girona | place: Lleida | place: Reus
E Business | *opened* a crèche | asserted | agent: SEAT | patient: a crèche | place: its Martorell plant
R retired *judge* Montserrat | person: Montserrat Oliu
R A *mediator*, retired | person: Montserrat Oliu
E Meeting | has *summoned* both | asserted | agent: Montserrat Oliu | patient: both sides | time: before La Mercè
S Ara *reports* | speaker: Ara
L memberOf | subject: Quim Sabaté | object: CUP
L leads | subject: Mireia Puigvert | object: Department of Education
L memberOf | subject: Xavier Amorós | object: Socialists

# Naples shaken as Campi Flegrei stirs again
E Disaster | Naples *shaken* as | asserted | patient: Naples | place: Naples
E Disaster | Campi Flegrei *stirs* again | asserted | patient: Campi Flegrei
E Disaster | 4.4 *tremor* woke | asserted | place: Naples | time: at 4.20 on Monday | again
E Movement | *sent* thousands | asserted | agent: A magnitude 4.4 tremor | patient: thousands | destination: the streets of Pozzuoli, Bagnoli and Bacoli
E Health | were *treated* for | asserted | patient: Eleven people | place: Santa Maria delle Grazie Hospital
E Disaster | *fell* on two | asserted | patient: A cornice
E Other | were *closed*. | asserted | patient: Schools | patient: the Cumana railway
S bread,” *said* Assunta | speaker: Assunta Di Meglio
R a *baker* in | person: Assunta Di Meglio | place: Via Napoli
E Disaster | has *risen* 1.4 | asserted | patient: the quay | place: Via Napoli | time: since 2005
S (INGV) *said* there | speaker: The National Institute of Geophysics and Volcanology
R *Civil Protection Minister* Nevio | person: Nevio Sartorelli
S *ruled* out evacuation | speaker: Nevio Sartorelli
E Movement | out *evacuation* but | denied | source: Nevio Sartorelli
E Movement | *flew* down | asserted | agent: Nevio Sartorelli | agent: Loredana Fusco
R *chief* Loredana | person: Loredana Fusco | organization: Civil Protection Department
E Sport | *trained* as usual | asserted | agent: Napoli
R *coach* Andoni | person: Andoni Mendieta | organization: Napoli
E Other | had *slept* through | asserted | patient: Andoni Mendieta
R *Mayor* Gennaro | person: Gennaro Iovine
S *urged* owners | speaker: Gennaro Iovine
S he *said*, “not | speaker: he
E Business | has *arrived*” | denied | patient: a nail | source: he
L leads | subject: Loredana Fusco | object: Civil Protection Department
L leads | subject: Andoni Mendieta | object: Napoli
L within | subject: Pozzuoli | object: Campi Flegrei

# Night train derails in Burgundy; beetle suspected
E Accident | train *derails* in | asserted | patient: Night train | place: Burgundy
E Accident | train carrying 291 passengers from Nice to Paris *left* the rails | asserted | patient: A night train | place: near Montbard | time: early on Thursday | again
E Movement | *carrying* 291 | asserted | agent: A night train | patient: 291 passengers | origin: Nice | destination: Paris
E Accident | it *struck* an oak | asserted | agent: it | patient: an oak | place: near Montbard
E Accident | oak *felled*, investigators | reported | agent: beetles | patient: an oak | source: investigators
S investigators *think*, by | speaker: investigators
E Injury | was badly *hurt* | denied | patient: Nobody
E Accident | *ended up* in | asserted | patient: The locomotive and two couchettes | place: a field of mustard | again
S dachshund,” *said* Capucine | speaker: Capucine Leroy-Diallo
R *law student* at | person: Capucine Leroy-Diallo | organization: Sciences Po
R *chairman* Mathurin | person: Mathurin Besson | organization: SNCF
S *praised* driver | speaker: Mathurin Besson
R *driver* Karim | person: Karim Ould-Ahmed
E Accident | who *braked* from | asserted | agent: Karim Ould-Ahmed
E Rescue | *cut* open doors | asserted | agent: Firefighters from Dijon and Auxerre | patient: doors
E Other | *made* omelettes | asserted | agent: villagers in Fain-lès-Moutiers | patient: omelettes
E Investigation | will *examine* why | planned | agent: The BEA-TT
S Office *says* SNCF | speaker: The National Forestry Office
E Other | *ignored* two letters | alleged | agent: SNCF Réseau | patient: two letters | source: The National Forestry Office
S *blames* cuts | speaker: The union SUD-Rail
R *Transport Minister* Clotilde | person: Clotilde Aumont
S *promised* answers | speaker: Clotilde Aumont
R National Rally *deputy* Thibault | person: Thibault Caron | organization: National Rally
S *called* for the chairman | speaker: Thibault Caron
L leads | subject: Mathurin Besson | object: SNCF
L memberOf | subject: Thibault Caron | object: National Rally

# Asparagus queen crowned in Beelitz despite strike threat
E Culture | queen *crowned* in | asserted | patient: Asparagus queen | place: Beelitz
E Protest | *strike* threat | planned
E Culture | *proclaimed* asparagus | asserted | patient: Jule Wendland | place: Beelitz | time: on Saturday | again
E Other | have *peeled* eleven | reported | agent: I | patient: eleven tonnes | source: the trainee nurse
S life,” *said* the | speaker: the trainee nurse
R trainee *nurse*, who | person: Jule Wendland | organization: Charité
E Culture | She *beat* Nele | asserted | agent: She | patient: Nele Krüger | patient: Thi Mai Hoang
S BAU *says* Romanian | speaker: The union IG BAU
E Business | are *charged* 24 | reported | patient: Romanian and Polish pickers | source: The union IG BAU
E Protest | *walk out* before | planned | agent: The union IG BAU | time: before Whitsun | again
S *called* it “slander | speaker: Jürgen Jakobs-Thiele
R *labour minister*, Doreen | person: Doreen Klabunde | place: Brandenburg
S *announced* inspections | speaker: Doreen Klabunde
E Investigation | announced *inspections* by | planned | agent: German Customs | source: Doreen Klabunde
E Business | *recruited* under | asserted | patient: Georgian workers
E Agreement | a *deal* between | asserted | agent: Tbilisi | agent: the Federal Employment Agency
E Culture | *sang* at the end | asserted | agent: Georgian workers | time: at the end
S Allgemeine *reported* | speaker: the Märkische Allgemeine
E Culture | is to *open* the | planned | agent: Queen Jule | patient: the Beelitz Asparagus Festival parade
E Culture | Festival *parade* | planned
L memberOf | subject: Doreen Klabunde | object: BSW
L leads | subject: Jürgen Jakobs-Thiele | object: Beelitz Asparagus Association
L memberOf | subject: Jule Wendland | object: Charité

# Convicted hacker "Vos" loses extradition appeal
E Legal | *Convicted* hacker | asserted | patient: hacker
E Legal | *loses* extradition | asserted | agent: Convicted hacker "Vos" | patient: extradition appeal
E Legal | extradition *appeal* | asserted | agent: Convicted hacker "Vos"
E Legal | has *lost* his | asserted | agent: A Dutch hacker | patient: his fight | again
E Legal | against *extradition* to | planned | patient: A Dutch hacker | destination: the United States
E Crime | accused of *stealing* 61 | alleged | agent: he | patient: 61 million health records | origin: UnitedHealth
E Legal | *ruled* on Tuesday | asserted | agent: The Supreme Court of the Netherlands | time: on Tuesday
S *ruled* on Tuesday | speaker: The Supreme Court of the Netherlands
E Legal | a fair *trial* in | planned | patient: Rik Hoogland | place: Minnesota
S smiley,” *said* his | speaker: Bénédicte Ficq-Bakker
R his *lawyer*, Bénédicte | person: Bénédicte Ficq-Bakker
E Legal | will *turn* to | planned | agent: She | patient: the European Court of Human Rights | place: Strasbourg
E Arrest | was *arrested* at | asserted | patient: Hoogland | place: Schiphol
E Investigation | a *tip* from | asserted | agent: Europol | beneficiary: the Team High Tech Crime
E Legal | *served* eleven | asserted | agent: He | place: Zoetermeer prison | time: eleven months
E Crime | an *attack* on | asserted | agent: He | patient: KPN
E Legal | *offered* to let | asserted | agent: The U.S. Department of Justice
R *Justice minister* Tjeerd | person: Tjeerd Wiersma
E Culture | plans a *podcast*, Foxhole | planned | agent: AVROTROS | time: in June
L headquarteredIn | subject: European Court of Human Rights | object: Strasbourg
L citizenOf | subject: Rik Hoogland | object: Netherlands

# Edinburgh festivals count cost of Storm Agnes
E Other | *count* cost | asserted | agent: Edinburgh festivals
E Disaster | cost of *Storm* Agnes | asserted
E Culture | were *called off* at | asserted | patient: Eleven outdoor shows | place: the Edinburgh Festival Fringe | time: on Tuesday
E Disaster | *toppled* a big | asserted | agent: the tail of Storm Agnes | patient: a big top | place: the Meadows | time: on Tuesday | again
E Disaster | *blew* a harp | asserted | agent: the tail of Storm Agnes | patient: a harp | destination: Middle Meadow Walk
E Culture | were *doing* The | reported | agent: We | patient: The Tempest | source: Orla Prentice
S minutes,” *said* director | speaker: Orla Prentice
R *director* Orla | person: Orla Prentice | organization: Gale Force Theatre
E Culture | *moved* a concert | asserted | agent: The Edinburgh International Festival | patient: a concert | origin: Princes Street Gardens | destination: the Usher Hall
E Culture | a *concert* by | asserted | agent: the Royal Scottish National Orchestra | place: the Usher Hall
E Culture | *went ahead*, kilts | asserted | patient: The Royal Edinburgh Military Tattoo
E Movement | *diverted* twelve | asserted | agent: Lothian Buses | patient: twelve services
E Movement | *closed* the line | asserted | agent: ScotRail | patient: the line | destination: North Berwick
R *Chief Inspector* Euan | person: Euan Stark
S Stark *said* a | speaker: Euan Stark
E Health | had been *treated* at | reported | patient: a juggler | place: the Royal Infirmary | source: Euan Stark
R *culture convener* Val | person: Val Wood | organization: City of Edinburgh Council
S *thanked* crews | speaker: Val Wood
S Office *said* the weekend | speaker: Forecasters at the Met Office
E Disaster | already *forming* off | asserted | patient: Storm Bram | place: off Newfoundland
L memberOf | subject: Val Wood | object: City of Edinburgh Council
L memberOf | subject: Orla Prentice | object: Gale Force Theatre

# Sprinter May eyes one last Olympics
R *Sprinter* May | person: May
E Injury | a *torn* Achilles | asserted | patient: Jordan May
E Sport | her, *ran* the 100 | asserted | agent: Jordan May | place: the Prefontaine Classic | time: on Saturday
E Sport | the Paris *Games*. | asserted | place: Paris
S *joked* the 31-year-old | speaker: the 31-year-old Gary, Indiana, native
E Sport | who *won* silver | asserted | agent: the 31-year-old Gary, Indiana, native | patient: silver | place: Hayward Field
E Sport | 2022 World *Championships* on | asserted | place: Hayward Field | time: 2022
E Sport | She *beat* Summer | asserted | agent: She | patient: Summer Stone | patient: Christian Joy | again
E Business | which *dropped* her | asserted | agent: Nike | patient: her | time: in 2024
E Other | has *called*, her | reported | agent: Nike | source: Sterling Banks
R her *agent* Sterling | person: Sterling Banks
S Banks *said*. | speaker: Sterling Banks
E Sport | will *choose* its | planned | agent: USA Track & Field | patient: its team | place: New York
E Sport | at *trials* in | planned | agent: USA Track & Field | place: New York
E Sport | 2028 *Olympics* in | planned | place: Los Angeles | time: 2028
E Sport | *missed* the world | asserted | agent: Jakob Aasen | patient: the world record
E Sport | *took* the steeplechase | asserted | agent: Mercy Chepkoech-Rono | patient: the steeplechase
L within | subject: Gary | object: Indiana
L within | subject: EUGENE | object: Ore.
L citizenOf | subject: Summer Stone | object: Britain
L citizenOf | subject: Christian Joy | object: Nigeria
L citizenOf | subject: Jakob Aasen | object: Norway

# Stellantis to reopen Brampton plant for SUV
E Business | to *reopen* Brampton | planned | agent: Stellantis | patient: Brampton plant
E Business | will *restart* its | planned | agent: Stellantis | patient: its assembly plant | place: Brampton | time: in 2027 | source: the carmaker | again
S carmaker *said* Monday | speaker: the carmaker
E Business | decision, *announced* at | asserted | agent: Gianmarco Tessitore | patient: The decision | place: the Detroit Auto Show
R North American *chief operating officer* Gianmarco | person: Gianmarco Tessitore | organization: Stellantis
E Business | *bring* back 2,200 | planned | patient: 2,200 workers
E Business | before the *shutdown* | asserted
R *national president* Charlene | person: Charlene Baptiste-Roy | organization: Unifor
S Baptiste-Roy *called* it | speaker: Charlene Baptiste-Roy
E Protest | had *camped* at | asserted | agent: Her members | place: the gates | time: through two winters
E Agreement | Ottawa has *agreed* to | asserted | agent: Ottawa
E Legal | to *drop* a lawsuit | planned | agent: Ottawa | patient: a lawsuit
E Legal | a *lawsuit* over | asserted | agent: Ottawa
R *Industry Minister* Evan | person: Evan Sutherland-Cho
S Sutherland-Cho *told* CTV | speaker: Evan Sutherland-Cho
R *Premier* Duncan | person: Duncan Fisk | place: Ontario
S Fisk *said* Queen's | speaker: Duncan Fisk
E Business | would *pay* for | planned | agent: Queen's Park | patient: a rail spur | source: Duncan Fisk
E Business | *gained* on the | asserted | patient: Magna | patient: Linamar | patient: Martinrea | place: the TSX
E Sport | Canadian Grand *Prix* in | planned | place: Montreal | time: in June
L leads | subject: Charlene Baptiste-Roy | object: Unifor
L memberOf | subject: Gianmarco Tessitore | object: Stellantis
L within | subject: Brampton | object: Ontario
L leads | subject: Duncan Fisk | object: Ontario

# Prosecutors seek 12 years for ex-minister in Andalusia mask case
E Legal | Prosecutors *seek* 12 | asserted | agent: Prosecutors | patient: 12 years | place: Andalusia
E Legal | mask *case* | asserted | place: Andalusia
E Legal | Monday *asked* for | asserted | agent: Spanish prosecutors | patient: twelve years in prison | time: on Monday | again
E Crime | of *taking* cash | alleged | agent: a former regional health secretary | patient: cash
R regional *health secretary* accused | person: Ildefonso Carrasco Luque | place: Andalusia
E Health | the COVID-19 *pandemic* | asserted
S *told* the Provincial | speaker: Ildefonso Carrasco Luque
E Business | *went* to Sanisur | asserted | patient: The contracts | beneficiary: Sanisur 2020
R *Prosecutor* Rocío | person: Rocío Benjumea | organization: Anti-Corruption Prosecutor's Office
S Office, *said* it bought | speaker: Rocío Benjumea
E Business | it *bought* masks | reported | agent: it | patient: masks | place: Yiwu | source: Rocío Benjumea
E Business | and *sold* them | reported | agent: it | patient: them | beneficiary: the Andalusian Health Service | source: Rocío Benjumea
S Civil Guard *said* 200-euro | speaker: An officer of the Central Operative Unit of the Civil Guard
E Investigation | had been *found* in | reported | patient: 200-euro notes | place: a freezer in Marbella | source: An officer of the Central Operative Unit of the Civil Guard
E Appointment | was *dismissed* after | asserted | patient: Carrasco | time: after the 2022 regional election
E Election | regional *election*; the | asserted | time: 2022
E Legal | the *trial* will | asserted | patient: Carrasco | again
L memberOf | subject: Rocío Benjumea | object: Anti-Corruption Prosecutor's Office
L partOf | subject: Central Operative Unit | object: Civil Guard

# Village near Coimbra buys its own bank branch
E Business | Village near Coimbra *buys* its | asserted | agent: Village near Coimbra | patient: its own bank branch | place: near Coimbra
S Depósitos *said* it | speaker: Caixa Geral de Depósitos
E Business | would *shut* the only | planned | agent: it | patient: the only bank | source: Caixa Geral de Depósitos
E Business | *passed* round a | asserted | agent: the people of Góis | patient: a hat
S valley,” *said* parish | speaker: Lurdes Simões
R parish council *president* Lurdes | person: Lurdes Simões
E Agreement | has *agreed* to put | asserted | agent: The Crédito Agrícola group
E Business | to *put* a clerk | planned | agent: The Crédito Agrícola group | patient: a clerk
E Business | *Donations* came | asserted | agent: emigrants | agent: a heavy metal band
E Other | had once *slept* in | asserted | patient: Moonspell Tribute | place: the lobby
E Business | *matched* the first | asserted | agent: The Calouste Gulbenkian Foundation | patient: the first fifty thousand
R *Economist* Duarte | person: Duarte Pacheco Vale | organization: Nova School of Business and Economics
S *counted* 97 | speaker: Duarte Pacheco Vale
E Business | The *opening*, with | planned | time: the Góis Motorcycle Rally
E Other | *reserved* the first | asserted | agent: Diário de Coimbra | patient: the first deposit box
R *Finance Secretary* Álvaro | person: Álvaro Neves
L memberOf | subject: Duarte Pacheco Vale | object: Nova School of Business and Economics

# Mexico stun England as World Cup fever grips Guadalajara
E Sport | *stun* England | asserted | agent: Mexico | patient: England | place: Guadalajara
E Sport | *volleyed* home | asserted | agent: Ángel Paredes | time: in the 88th minute
E Sport | Mexico *beat* England | asserted | agent: Mexico | patient: England | time: on Thursday night | again
E Sport | first *defeat* in | asserted | patient: England | again
E Sport | the 2014 World *Cup*. | asserted | time: 2014
R *Captain* Reece | person: Reece Holloway | organization: England
E Sport | *struck* both | asserted | agent: Reece Holloway | patient: both posts
S passport,” he *said* | speaker: he
R *Manager* Gunnar | person: Gunnar Feldkamp | organization: England
E Sport | had *rested* Theo | asserted | agent: Gunnar Feldkamp | patient: Theo Marsden | patient: Kai Osei
E Sport | need them *against* South | planned | agent: England | patient: South Korea | place: Atlanta
E Culture | *played* outside | asserted | agent: Mariachis | place: outside the Estadio Akron | time: till dawn
S *counted* one arrest | speaker: Jalisco State Police
E Arrest | one *arrest*, for | reported | agent: Jalisco State Police | source: Jalisco State Police
E Other | for *riding* a | reported | patient: a horse | destination: an Oxxo | source: Jalisco State Police
E Sport | *drew* 2-2 | asserted | agent: Croatia | agent: Ivory Coast
R FIFA *president* Mattias | person: Mattias Corti | organization: FIFA
S *congratulated* the hosts | speaker: Mattias Corti
L leads | subject: Mattias Corti | object: FIFA
L memberOf | subject: Theo Marsden | object: Manchester City
L memberOf | subject: Kai Osei | object: Aston Villa
L memberOf | subject: Paredes | object: Chivas
L leads | subject: Gunnar Feldkamp | object: England

# Jamaica confirms measles case in traveller from Toronto
E Health | confirms measles *case* in | asserted | patient: traveller from Toronto | place: Jamaica
E Health | Jamaica *confirms* measles | asserted | agent: Jamaica | patient: measles case
E Health | has *confirmed* a case | asserted | agent: The Ministry of Health and Wellness | patient: a case of measles | again
E Health | a *case* of measles | asserted | patient: a four-year-old | again
E Movement | who *flew* to | asserted | agent: a four-year-old | origin: Toronto | destination: Montego Bay
R *Chief Medical Officer* Dr | person: Nadine Grant-Silvera
S Grant-Silvera *said* on | speaker: Nadine Grant-Silvera
E Movement | which *landed* at | reported | agent: an Air Transat flight | place: Sangster International Airport | time: on February 6 | source: Nadine Grant-Silvera | again
S she *urged* | speaker: she
E Health | is *recovering* in | asserted | patient: The child | place: Falmouth
E Health | had *missed* the MMR | asserted | agent: The child | patient: the MMR jab
E Investigation | *visited* a guest | asserted | agent: Staff of the Western Regional Health Authority | patient: a guest house | patient: a basic school | place: Duncans
E Health | *sent* samples | asserted | agent: The National Public Health Laboratory | patient: samples | destination: CARPHA
E Health | has *logged* 212 | asserted | agent: the Public Health Agency of Canada | patient: 212 cases | place: Canada
R *president* of the Medical | person: Lambert Dawkins | organization: Medical Association of Jamaica
S *praised* the speed | speaker: Lambert Dawkins
S ministry *said* | speaker: the tourism ministry
L leads | subject: Lambert Dawkins | object: Medical Association of Jamaica

# Pan great Starr-Alleyne sues cruise line over lost tenor
E Legal | *sues* cruise | asserted | agent: Pan great Starr-Alleyne | patient: cruise line
E Other | over *lost* tenor | alleged | agent: cruise line | patient: tenor
S he *sighs* | speaker: he
R *pannist* Ringo | person: Ringo Starr-Alleyne
E Legal | is *suing* Norwegian | asserted | agent: Ringo Starr-Alleyne | patient: Norwegian Cruise Line | place: the High Court | again
S *claiming* it lost | speaker: Ringo Starr-Alleyne
E Other | claiming it *lost* the tenor | alleged | agent: it | patient: the tenor pan | source: Ringo Starr-Alleyne | again
E Culture | he *won* the National | asserted | agent: he | patient: the National Panorama of 1994 | time: 1994
E Other | went *missing* somewhere | asserted | patient: The chromed instrument | place: somewhere between Philipsburg and San Juan | again
S he *told* Trinidad | speaker: he
R *Attorney* Sasha | person: Sasha Ramdeen-Cole
E Legal | *filed* the claim | asserted | agent: Sasha Ramdeen-Cole | patient: the claim | again
S company *says* a steward | speaker: the company
E Other | *handed* a "large | reported | agent: a steward | patient: a "large wok" | beneficiary: the purser | source: the company
R *president* Nestor | person: Nestor Fortune | organization: Pan Trinbago
S Fortune *said* the tenor | speaker: Nestor Fortune
E Other | have *offered* loans | asserted | agent: Massy All Stars | agent: Phase II | patient: loans
R *Justice* Avason | person: Avason Quinlan-Roberts
E Legal | *sent* both | asserted | agent: Avason Quinlan-Roberts | patient: both sides | destination: the Mediation Board
E Culture | *opens* on Saturday | planned | patient: The Steelpan World Congress | place: the Queen's Park Savannah | time: on Saturday
E Culture | will *play* a | planned | agent: he | patient: a borrowed pair | place: NAPA
L leads | subject: Nestor Fortune | object: Pan Trinbago

# Coffee growers in Chiapas turn to bees
E Business | *turn* to bees | asserted | agent: Coffee growers in Chiapas | place: Chiapas
E Disaster | *flowered* in February | asserted | patient: The coffee | place: the Sierra Madre de Chiapas | time: in February
E Disaster | it *rained* | asserted | place: the Sierra Madre de Chiapas
S joke,” *said* Velasco | speaker: Velasco
E Business | he *bought* bees | asserted | agent: he | patient: bees | again
S Sur *found* that | speaker: Scientists at El Colegio de la Frontera Sur
E Publication | The *study*, in | asserted | agent: Scientists at El Colegio de la Frontera Sur
E Business | was *paid* for | asserted | agent: Rainforest Alliance | agent: the German Agency for International Cooperation | patient: The study
E Disaster | is *back* in | asserted | patient: Leaf rust | place: Motozintla | place: San Marcos
R *Agriculture Secretary* Beatriz | person: Beatriz Montejo
S *promised* seedlings | speaker: Beatriz Montejo
E Crime | have *closed* roads | asserted | agent: Armed men of the Sinaloa Cartel | patient: roads | place: near Frontera Comalapa
E Movement | buyers *went* to | asserted | agent: buyers | destination: the Vancouver Coffee Summit
L memberOf | subject: Velasco | object: Campesinos Ecológicos
L within | subject: San Marcos | object: Guatemala
L within | subject: JALTENANGO | object: Mexico

# Fourteen dead as bus plunges into ravine in Ayacucho
E Death | Fourteen *dead* as | asserted | patient: Fourteen | place: Ayacucho
E Accident | bus *plunges* into | asserted | patient: bus | place: Ayacucho
E Death | were *killed* and | reported | patient: At least 14 people | place: Ayacucho | time: on Monday | source: local media | again
E Injury | 27 *injured* on | reported | patient: 27 | place: Ayacucho | time: on Monday | source: local media
E Accident | bus *plunged* 200 | reported | patient: a bus | place: Ayacucho | source: local media | again
S media *reported* | speaker: local media
E Movement | had *left* Lima's | asserted | agent: The double-decker | origin: Lima's Yerbateros terminal | destination: Huamanga
E Accident | It *came* off | asserted | patient: It | place: near Paucará | time: at about 3:40 a.m. | again
R *health director* with | person: Clifor Huarancca | organization: Ayacucho Regional Government
S *told* RPP | speaker: Clifor Huarancca
S Ccorahua *said*. | speaker: Nélida Ccorahua
E Rescue | *used* ropes | asserted | agent: Firefighters | agent: peasants | patient: ropes
E Legal | *suspended* the company | asserted | agent: The Superintendence of Land Transport of People, Cargo and Goods | patient: the company | time: for 90 days
S km/h, *said* Highway | speaker: Edson Tineo
R Police *commander* Edson | person: Edson Tineo | organization: Highway Police
R *President* Julia | person: Julia Bazán | place: Peru
S *offered* condolences | speaker: Julia Bazán
L memberOf | subject: Clifor Huarancca | object: Ayacucho Regional Government
L leads | subject: Edson Tineo | object: Highway Police
L within | subject: Ayacucho | object: Peru

# Telefónica sells Colombia unit to Millicom after regulator nods
E Business | Telefónica *sells* Colombia | asserted | agent: Telefónica | patient: Colombia unit | beneficiary: Millicom
E Legal | regulator *nods* | asserted | agent: regulator
E Business | *completed* the sale | asserted | agent: Telefónica SA | patient: the sale | again
E Business | the *sale* of its | asserted | agent: Telefónica SA | patient: its Colombian business | beneficiary: Millicom International Cellular SA | again
E Legal | *attached* conditions | asserted | agent: The Superintendency of Industry and Commerce | patient: conditions
S carefully,” *said* Gonzalo | speaker: Gonzalo Urrutia Beltza
E Business | was *bought* after | asserted | patient: The state's third of the company
E Legislation | a *vote* in | asserted | place: the Ministry of Finance and Public Credit
R *analyst* Sandra | person: Sandra Plata | organization: Moody's
E Business | will *use* its | planned | agent: Empresas Públicas de Medellín | patient: its share | source: executives
S executives *said* at | speaker: executives
E Business | the Andicom *fair* | asserted
L headquarteredIn | subject: Millicom | object: Luxembourg
L ownerOf | subject: Xavier Roche-Noël | object: Millicom
L ownerOf | subject: América Móvil | object: Claro
L memberOf | subject: Sandra Plata | object: Moody's

# MERTHYR BOXER KING GETS TITLE SHOT IN LAS VEGAS
E Sport | TITLE *SHOT* IN | planned | agent: MERTHYR BOXER KING | place: LAS VEGAS
R MERTHYR *BOXER* KING | person: KING
R Former *dinner lady* Carys | person: Carys King
E Sport | will *fight* for | planned | agent: Carys King | patient: the world bantamweight title | again
E Injury | opponent *broke* a thumb | asserted | patient: first opponent
E Other | got the *call* in | asserted | agent: King | place: the frozen aisle of Iceland
S she *told* BBC | speaker: she
R Matchroom *promoter* Dean | person: Dean Fury-Watts | organization: Matchroom
S Fury-Watts *said* the | speaker: Dean Fury-Watts
E Sport | the *bout*, for | planned | place: the MGM Grand | time: on 2 May | source: Dean Fury-Watts | again
R *Trainer* Gethin | person: Gethin Price
E Health | *rushed* through her | asserted | agent: The British Boxing Board of Control | patient: her scan
E Sport | King *won* bronze | asserted | agent: King | patient: bronze
E Sport | 2022 Commonwealth *Games* before | asserted | time: 2022
E Sport | will *wear* her | planned | agent: Merthyr Town | patient: her name | place: Penydarren Park | time: on Easter Monday
R after *champion* Angel | person: Angel Bravo-Ruiz
L leads | subject: Gethin Price | object: Penydarren ABC
L memberOf | subject: Dean Fury-Watts | object: Matchroom
L within | subject: Gurnos | object: Merthyr Tydfil

# Sheep farmer fined over dog attack on Pennine Way walkers
E Legal | farmer *fined* over | asserted | patient: Sheep farmer
E Attack | dog *attack* on | asserted | agent: dog | patient: Pennine Way walkers | place: Pennine Way
E Attack | collie *bit* three | asserted | agent: collie | patient: three ramblers | place: the Pennine Way | again
E Legal | has been *ordered* to pay | asserted | patient: A farmer | again
E Legal | *admitted* being in | asserted | agent: Alan Heslop
S *admitted* being in | speaker: Alan Heslop
E Legal | he *appeared* at | asserted | agent: he | place: Carlisle Magistrates' Court
S prosecuting, *said* retired | speaker: Jill North
R retired *vicar* Christopher | person: Christopher Church
E Health | eleven *stitches* at | reported | patient: Christopher Church | place: the Cumberland Infirmary | source: Jill North
S poles,” *said* Heslop | speaker: Heslop
R *Chair of the bench* Marjorie | person: Marjorie Street
S Street *noted* that | speaker: Marjorie Street
E Legal | had *warned* him | reported | agent: Cumbria Constabulary | patient: him | source: Marjorie Street
S *asked* for a diversion | speaker: The Ramblers
S Ely, *said* he | speaker: Church
E Other | he *forgave* the | reported | agent: he | patient: the dog | source: Church
E Culture | will *show* sheep | planned | agent: Heslop | patient: sheep | place: the Alston Moor Show | source: the Cumberland News
S *understands* | speaker: the Cumberland News
R *farmer* whose | person: Heslop
L within | subject: Garrigill | object: Cumbria

# Ransomware halts ports of Antwerp and Vlissingen
E Crime | *Ransomware* halts | asserted
E Business | *halts* ports | asserted | agent: Ransomware | patient: ports of Antwerp and Vlissingen
E Business | stood *idle* in | asserted | patient: Container cranes | place: Antwerp | time: on Wednesday | again
E Crime | *encrypted* the systems | asserted | agent: criminals | patient: the systems of a terminal operator | again
E Crime | *left* a ransom | asserted | agent: criminals | patient: a ransom note
S International, *said* staff | speaker: PSA International
E Business | had *gone* back | reported | agent: staff | source: PSA International
S don't,” *said* harbour | speaker: Wout Peeters-Claes
R *harbour master* Wout | person: Wout Peeters-Claes
S *suspects* LockBit | speaker: The Federal Computer Crime Unit
S Europol *claimed* to | speaker: Europol
E Investigation | have *broken* up | reported | agent: Europol | patient: LockBit | source: Europol
E Investigation | in *Operation* Cronos | asserted | agent: Europol | again
S *advised* against | speaker: Nathalie Dewulf
E Business | which *lost* $300 | asserted | agent: Maersk | patient: $300 million | time: in 2017
E Movement | *sent* engineers | asserted | agent: Maersk | patient: engineers
E Movement | *sent* ships | asserted | agent: CMA CGM | patient: ships | destination: Le Havre
R *Interior Minister* Bart | person: Bart Verlinde
E Meeting | *convened* the National | asserted | agent: Bart Verlinde | patient: the National Security Council
E Business | *slid* 2 per | reported | patient: Shares of Chiquita's rival Greenyard | place: Euronext Brussels | source: VRT
S VRT *reported* | speaker: VRT
L partOf | subject: PSA Antwerp | object: PSA International
L memberOf | subject: Nathalie Dewulf | object: Centre for Cybersecurity Belgium
L headquarteredIn | subject: PSA International | object: Singapore

# Anti-gang judge survives ambush in Guayas
E Attack | judge *survives* ambush | reported | agent: Anti-gang judge | source: police
E Attack | survives *ambush* in | asserted | patient: Anti-gang judge | place: Guayas
E Legal | who *sent* two | reported | agent: A judge | patient: two gang leaders | destination: prison | time: last month | source: police
E Attack | *survived* an ambush | reported | agent: A judge | time: Wednesday | source: police | again
E Attack | an *ambush* Wednesday | reported | patient: A judge | time: Wednesday | source: police | again
E Attack | bullets *struck* her | reported | agent: a dozen bullets | patient: her armored Kia | place: a bridge over the Daule River | source: police
S police *said*. | speaker: police
R A *judge* who | person: Karina Alvarado Mite | organization: Specialized Anti-Corruption and Organized Crime Court
E Injury | was *cut* by | asserted | patient: Karina Alvarado Mite | instrument: glass
R Her *bodyguard*, Cpl | person: Jefferson Caicedo
R *Cpl.* Jefferson | person: Jefferson Caicedo
R *Gen.* Pablo | person: Pablo Dávila Ron
R *commander* of Zone | person: Pablo Dávila Ron | organization: Zone 8
S 8, *blamed* Los | speaker: Pablo Dávila Ron
E Legal | United States *lists* as | asserted | agent: the United States | patient: Los Lobos
S she *said* in | speaker: she
E Publication | *shared* by the | asserted | agent: the Ecuadorian Association of Magistrates and Judges | patient: a voice note
E Death | have been *killed* since | asserted | patient: Four judges | time: since 2022
E Legislation | *stalled* in the | asserted | patient: a plan by UNODC | place: the National Assembly
R the *U.N. special rapporteur* on | person: Marguerite Adeyemi-Roth
S *urged* Quito | speaker: Marguerite Adeyemi-Roth
E Election | local *elections*. | planned | time: 2027
L memberOf | subject: Karina Alvarado Mite | object: Specialized Anti-Corruption and Organized Crime Court
L leads | subject: Pablo Dávila Ron | object: Zone 8
L within | subject: GUAYAQUIL | object: Ecuador

# Unesco adds Santiago de Cuba drum rite to list
E Culture | Unesco *adds* Santiago | asserted | agent: Unesco | patient: Santiago de Cuba drum rite
E Meeting | committee *met* in | asserted | agent: a Unesco committee | place: Paraguay | time: this week
R *ambassador* Nancy | person: Nancy Recalde-Ovelar
E Culture | *added* 58 practices | asserted | agent: The committee | patient: 58 practices | again
E Culture | rara bands *got* in | asserted | patient: Haiti's rara bands
S *exclaimed* Wayne | speaker: Wayne "Poonka" Griffith
E Movement | who had *flown* in | asserted | agent: Wayne "Poonka" Griffith
R *director-general*, promised | person: Audrey Silberstein | organization: Unesco
S *promised* help | speaker: Audrey Silberstein
E Other | Peru *quarrelled* over | asserted | agent: Bolivia | agent: Peru
R *Culture ministers* Esperanza | person: Esperanza Huanca
E Movement | *sharing* a taxi | asserted | agent: Esperanza Huanca | agent: Leslie Urteaga-Ponce | patient: a taxi | destination: the Palma Loma pavilion
E Meeting | Kosovo *attended* as | asserted | agent: The Holy See | agent: Iceland | agent: Kosovo
E Culture | Italy *won* for | asserted | agent: Italy
E Meeting | next *session* is | planned | place: Xiamen | source: EFE
E Meeting | Committee *meets* in | planned | agent: the World Heritage Committee | place: Busan | source: EFE
S EFE *said* | speaker: EFE
L leads | subject: Audrey Silberstein | object: Unesco
L memberOf | subject: Wayne "Poonka" Griffith | object: National Cultural Foundation

# Judge blocks Nebraska ethanol pipeline, cites owls
E Legal | Judge *blocks* Nebraska | asserted | agent: Judge | patient: Nebraska ethanol pipeline | place: Nebraska
S *cites* owls | speaker: Judge
E Legal | Monday *halted* construction | asserted | agent: A Lancaster County District Court judge | patient: construction of a carbon dioxide pipeline | time: on Monday | again
E Business | *construction* of | asserted | patient: a carbon dioxide pipeline
S Aurora, *saying* regulators | speaker: A Lancaster County District Court judge
E Investigation | never *counted* the | denied | agent: regulators | patient: the burrowing owls | source: A Lancaster County District Court judge
R *Judge* Dale | person: Dale Fields | organization: Lancaster County District Court
E Legal | Fields *ruled* that | asserted | agent: Dale Fields | again
S Fields *ruled* that | speaker: Dale Fields
E Publication | a *study* done | reported | patient: Platte Carbon Solutions | time: in January | source: Dale Fields
E Investigation | They *surveyed* an | reported | agent: They | patient: an empty hotel | source: Robin Sparrow
S hotel,” *said* attorney | speaker: Robin Sparrow
R *attorney* Robin | person: Robin Sparrow
R Company *spokesman* Chase | person: Chase Rich | organization: Platte Carbon Solutions
S Rich *said* the ruling | speaker: Chase Rich
E Legal | said the *ruling* was | reported | source: Chase Rich | again
S Association *says* premium | speaker: The Nebraska Corn Growers Association
R *Gov.* Wade | person: Wade Pillen-Hurst | place: Nebraska
E Meeting | *called* an emergency | asserted | agent: Wade Pillen-Hurst | patient: an emergency meeting
E Meeting | emergency *meeting* with | planned | agent: Wade Pillen-Hurst | patient: Green Plains | patient: POET
E Legal | The case *goes* to | planned | patient: The case | destination: the Nebraska Supreme Court | time: after the Nebraska State Fair | source: the Lincoln Journal Star
S Star *reported* | speaker: the Lincoln Journal Star
L memberOf | subject: Chase Rich | object: Platte Carbon Solutions
L leads | subject: Wade Pillen-Hurst | object: Nebraska
L memberOf | subject: Dale Fields | object: Lancaster County District Court
L within | subject: LINCOLN | object: Neb.

# Fargo church opens mosque-side food pantry
E Business | church *opens* mosque-side | asserted | agent: Fargo church | patient: mosque-side food pantry | place: Fargo
E Business | grand *opening* Saturday | asserted | time: Saturday | again
E Other | had *made* the | asserted | patient: the rhubarb bars
E Business | have *opened* a | asserted | agent: Elim Lutheran Church | agent: the Fargo-Moorhead Islamic Center | patient: a shared food pantry | place: a former Kmart | again
S blocks,” *said* Imam | speaker: Abdirahman Farah
R *Imam* Abdirahman | person: Abdirahman Farah | organization: Fargo-Moorhead Islamic Center
R *Rev.* Kristin | person: Kristin Lysne-Berg | organization: Elim Lutheran Church
S Lysne-Berg *said* demand | speaker: Kristin Lysne-Berg
E Business | demand *rose* by | reported | patient: demand | time: after SNAP cuts | source: Kristin Lysne-Berg
E Legislation | SNAP *cuts* | reported | patient: SNAP | source: Kristin Lysne-Berg
R *Mayor* Tim | person: Tim Mahoney-Ness | place: Fargo
E Business | *cut* the ribbon | asserted | agent: Tim Mahoney-Ness | patient: the ribbon | instrument: garden shears | again
R *nurse* Faith | person: Faith Amundsgaard | organization: Sanford Health
E Other | idea *came* from | asserted | patient: The idea | origin: Faith Amundsgaard | origin: Halima Noor
E Disaster | a *blizzard* on | asserted | time: on Christmas Eve
E Business | *failed* in 2021 | asserted | patient: Lutheran Social Services | time: in 2021
S *counted* 412 | speaker: The Forum
L memberOf | subject: Faith Amundsgaard | object: Sanford Health
L memberOf | subject: Abdirahman Farah | object: Fargo-Moorhead Islamic Center
L memberOf | subject: Kristin Lysne-Berg | object: Elim Lutheran Church
L within | subject: FARGO | object: N.D.
L leads | subject: Tim Mahoney-Ness | object: Fargo

# Salvador teen wins International Mathematical Olympiad gold
E Science | teen *wins* International | asserted | agent: Salvador teen | patient: International Mathematical Olympiad gold
E Science | to *win* gold | asserted | agent: A 17-year-old from a hillside neighbourhood of Salvador | patient: gold | place: Shanghai | again
E Science | Olympiad, *held* this | asserted | patient: the International Mathematical Olympiad | place: Shanghai | time: this year
R a *pupil* at | person: Taís Conceição dos Santos | organization: Colégio da Polícia Militar
E Science | *solved* five | asserted | agent: Taís Conceição dos Santos | patient: five of six problems
S she *told* Correio | speaker: she
E Movement | on *landing* at | asserted | agent: she | place: Deputado Luís Eduardo Magalhães International Airport
E Meeting | *met* her | asserted | agent: Neighbours in Nordeste de Amaralina | patient: her | place: Nordeste de Amaralina
R *director* Marcelo | person: Marcelo Vianna Reis | organization: Institute for Pure and Applied Mathematics
E Other | *offered* a scholarship | asserted | agent: Marcelo Vianna Reis | patient: a scholarship | place: Rio de Janeiro
E Other | have *called*. | asserted | agent: MIT | agent: the University of São Paulo
R *Education Minister* Camilo | person: Camilo Sampaio
E Science | *topped* the table | asserted | agent: China | patient: the table
E Sport | *play* Vitória | planned | agent: Bahia | patient: Vitória | place: the Arena Fonte Nova
L leads | subject: Marcelo Vianna Reis | object: Institute for Pure and Applied Mathematics
L childOf | subject: Taís Conceição dos Santos | object: Railda
L within | subject: Salvador | object: Brazil

# Lula da Costa not the president, but he wants to be mayor
E Election | municipal *elections* or | planned | time: 2028
E Election | has *signed* up | asserted | agent: the Brazilian Socialist Party | patient: Lula da Costa | place: Governador Valadares
R a *plumber*; the | person: Lula da Costa
E Election | Party *replied* with | asserted | agent: the Liberal Party | patient: Neymar Ferreira
R a *dentist* called | person: Washington Lincoln Feitosa | place: Sobral
S history,” *said* Dr | speaker: Feitosa
E Legal | it *banned* a man | asserted | agent: it | patient: a man | time: In 2024
R Political *scientist* Argelina | person: Argelina Frota | organization: Federal University of Pernambuco
S Pernambuco, *found* that | speaker: Argelina Frota
R *Deputy* Tiririca | person: Tiririca Gomes
S Gomes *disagrees* | speaker: Tiririca Gomes
R *pollster* Alba | person: Alba Maron | organization: Instituto Datafolha
S who *puts* it | speaker: Alba Maron
L memberOf | subject: Lula da Costa | object: Brazilian Socialist Party
L memberOf | subject: Neymar Ferreira | object: Liberal Party
L memberOf | subject: Feitosa | object: Podemos
L memberOf | subject: Argelina Frota | object: Federal University of Pernambuco
L memberOf | subject: Alba Maron | object: Instituto Datafolha
L within | subject: Governador Valadares | object: Minas Gerais
