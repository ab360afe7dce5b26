# Aswan sugar mill resumes crushing after boiler repair
E Business | sugar mill *resumes* crushing | asserted | agent: Aswan sugar mill
E Other | after boiler *repair* | asserted | patient: boiler
E Business | had *resumed* crushing cane | reported | agent: its mill | place: Kom Ombo | source: Sugar and Integrated Industries Company | again
E Business | a nine-day *stoppage* | reported | source: Sugar and Integrated Industries Company
E Movement | can *deliver* again | planned | agent: Farmers | time: from tonight
E Business | has *set* the price | asserted | agent: Ministry of Supply and Internal Trade | patient: the price | time: this season
E Legislation | has *tabled* a question | asserted | agent: Nagwa Sobhy | patient: a question
E Business | spare parts *ordered* from | asserted | patient: spare parts | origin: Siemens
E Movement | months to *clear* Ain Sokhna | asserted | patient: spare parts | place: Ain Sokhna Port
S | Company *said* on Sunday | speaker: Sugar and Integrated Industries Company
S | Abdel-Shafi, *told* Al-Ahram | speaker: Ragab Abdel-Shafi
S | Abdel-Shafi *denied* claims | speaker: Abdel-Shafi
S | denied *claims* by | speaker: Farmers' Syndicate
S | El-Garhy, *asking* why | speaker: Nagwa Sobhy
R | the mill's *director*, Eng. | person: Ragab Abdel-Shafi
R | *MP* Nagwa Sobhy | person: Nagwa Sobhy | organization: Wafd | place: Aswan
R | *Prime Minister* Hatem | person: Hatem El-Garhy
L memberOf | subject: Nagwa Sobhy | object: Wafd
# Jordan Valley farmers seek relief after frost
E Disaster | relief after *frost* | asserted | place: Jordan Valley
E Disaster | crops were *damaged* by | asserted | patient: tomato and aubergine crops | place: the northern Ghor
E Disaster | consecutive nights of *frost* | asserted | place: the northern Ghor | again
E Accident | simply *collapsed* under the ice | reported | patient: plastic tunnels | place: Deir Alla | place: South Shuneh | source: Adnan Khaddar
E Investigation | begun *surveying* affected units | reported | agent: committees | patient: affected units | source: Agriculture Ministry
E Business | would *postpone* instalments | planned | agent: Agricultural Credit Corporation | patient: instalments due in January | source: Lina Fraihat
E Business | Iraq *dropped* | reported | patient: exports | source: Khaddar
E Disaster | Temperatures *fell* to | reported | patient: Temperatures | place: Wadi Al Rayyan | source: Jordan Meteorological Department
E Disaster | expected to *ease* on | planned | patient: the cold spell | time: on Thursday
S | on Tuesday *urged* the government | speaker: Jordan Valley Farmers Union
S | Khaddar *told* The | speaker: Adnan Khaddar
S | Ministry *said* committees | speaker: Agriculture Ministry
S | affected units, *adding* that | speaker: Agriculture Ministry
S | Fraihat *said* the | speaker: Lina Fraihat
S | Khaddar *noted* that | speaker: Khaddar
S | *according* to the | speaker: Jordan Meteorological Department
R | *Union President* Adnan | person: Adnan Khaddar | organization: Jordan Valley Farmers Union
R | *Ministry Spokesperson* Lina | person: Lina Fraihat | organization: Agriculture Ministry
L leads | subject: Adnan Khaddar | object: Jordan Valley Farmers Union
L memberOf | subject: Lina Fraihat | object: Agriculture Ministry
# Depositors' group scuffles with guards outside Banque du Liban
E Protest | group *scuffles* with guards | asserted | agent: Depositors' group | patient: guards | place: Banque du Liban
E Protest | association *burned* tyres | asserted | agent: Several dozen protesters | patient: tyres | place: Hamra Street | time: Wednesday
E Protest | and *hurled* paint | asserted | agent: Several dozen protesters | patient: paint | destination: the gates of the central bank | time: Wednesday
E Protest | briefly *scuffling* with | asserted | agent: Several dozen protesters | patient: private guards | again
E Military | Army *deployed* | asserted | agent: Lebanese Army
E Arrest | no one was *detained* | denied | patient: no one | source: Internal Security Forces
E Protest | a smaller *rally* outside | asserted | place: Tripoli
E Other | Dandachi *read* a statement | asserted | agent: Wissam Dandachi | patient: a statement | place: Tripoli
E Legislation | meanwhile *discussing* the Capital | asserted | agent: Finance and Budget Committee | patient: the Capital Control Law
E Movement | as he *left* Nejmeh | asserted | agent: he | origin: Nejmeh Square
S | *said* Hoda Chidiac | speaker: Hoda Chidiac
S | nurse who *says* $61,000 | speaker: Hoda Chidiac
S | Forces *said* no one | speaker: Internal Security Forces
S | Bou Daher *told* reporters | speaker: Bou Daher
R | a retired *nurse* who | person: Hoda Chidiac
R | after *activist* Wissam | person: Wissam Dandachi
R | *chaired* by MP | person: Elias Bou Daher | organization: Finance and Budget Committee
R | by *MP* Elias | person: Elias Bou Daher
L leads | subject: Elias Bou Daher | object: Finance and Budget Committee
L within | subject: Hamra Street | object: BEIRUT
# AFAD sends teams to Malatya as magnitude 5.2 quake rattles eastern Türkiye
E Rescue | AFAD *sends* teams | asserted | agent: AFAD | patient: teams | destination: Malatya
E Disaster | 5.2 *quake* rattles | asserted | place: eastern Türkiye
E Disaster | quake *rattles* eastern | asserted | agent: magnitude 5.2 quake | patient: eastern Türkiye | again
E Disaster | 5.2 *earthquake* struck | reported | place: Malatya | time: early Monday | source: Disaster and Emergency Management Authority | again
E Disaster | earthquake *struck* the | reported | agent: A magnitude 5.2 earthquake | patient: the eastern province of Malatya | time: early Monday | source: Disaster and Emergency Management Authority | again
E Movement | *sending* residents into | reported | agent: A magnitude 5.2 earthquake | patient: residents | destination: the streets | source: Disaster and Emergency Management Authority
E Disaster | the *tremor* was felt | asserted | place: Elazığ | place: Adıyaman | place: Diyarbakır | again
E Disaster | barns had *collapsed* in | reported | patient: some barns | place: Kale | source: Sedat Akyürek
E Other | classes were *suspended* for | reported | agent: Provincial Directorate of National Education | patient: classes | source: Akyürek
E Disaster | described the *quake* as | asserted | place: East Anatolian Fault | again
E Rescue | *dispatched* two mobile kitchens | asserted | agent: Turkish Red Crescent | patient: two mobile kitchens
E Meeting | would *visit* on Tuesday | planned | agent: a delegation | time: on Tuesday | source: Republican People's Party
S | (AFAD) *said* | speaker: Disaster and Emergency Management Authority
S | Akyürek *told* the | speaker: Sedat Akyürek
S | Akyürek *said*, adding | speaker: Akyürek
S | said, *adding* that | speaker: Akyürek
S | University *described* the | speaker: Nihan Özbay
S | (CHP) *said* a delegation | speaker: Republican People's Party
R | Malatya *Governor* Sedat | person: Sedat Akyürek | place: Malatya
R | *Geologist* Nihan | person: Nihan Özbay | organization: İnönü University
L memberOf | subject: Nihan Özbay | object: İnönü University
L memberOf | subject: Deniz Toprak | object: Republican People's Party
L within | subject: Kale | object: Malatya
L within | subject: Malatya | object: Türkiye
# DUBAI: Court orders refund over unfinished villa
E Legal | Court *orders* refund | asserted | agent: Court | patient: refund | place: DUBAI
E Legal | has *upheld* a ruling | reported | agent: Dubai Court of Cassation | patient: a ruling | source: Gulf News
E Legal | a *ruling* obliging | reported | patient: a developer | source: Gulf News
E Business | *signed* the contract | reported | agent: Saif Al Mheiri | patient: the contract | time: in 2019 | source: court documents
E Business | and *paid* 85 per cent | reported | agent: Saif Al Mheiri | patient: 85 per cent of the price | source: court documents
E Health | the Covid *pandemic* | asserted
E Business | *delay*, but an expert | asserted
E Appointment | an expert *appointed* by | asserted | agent: Dubai Land Department | patient: an expert
E Business | work had *stopped* months | reported | patient: work | time: months earlier | source: an expert
E Legal | the *verdict* would encourage | asserted | again
E Other | RERA *warned* the developer | reported | agent: RERA | patient: the developer | source: Maryam Al Hosani
E Legal | had initially *awarded* half | asserted | agent: Court of First Instance | patient: half the sum
S | villa in Jumeirah Village Circle was never finished, Gulf News has *learnt* | speaker: Gulf News
S | *According* to court | speaker: court documents
S | company *blamed* the | speaker: The company
S | *found* that work | speaker: an expert
S | Partners, *said* the verdict | speaker: Maryam Al Hosani
S | happened,” she *said* | speaker: she
R | *Advocate* Maryam | person: Maryam Al Hosani | organization: Al Hosani & Partners
R | Its *managing director*, Rohit | person: Rohit Balakrishnan
L memberOf | subject: Maryam Al Hosani | object: Al Hosani & Partners
# Saudi falcon club to stage new race in AlUla
E Sport | club to *stage* new race | planned | agent: Saudi falcon club | patient: new race | place: AlUla
E Sport | will *stage* the second | planned | agent: Saudi Falcons Club | patient: the second edition of the AlUla Falcon Cup | time: in December | source: Saudi Press Agency | again
E Sport | expected to *compete* at | planned | agent: More than 1,600 birds | place: Mughayra Heritage Sports Village
E Sport | Shaheen *won* a Toyota | asserted | agent: Shaheen | patient: a Toyota Land Cruiser | time: last year
E Sport | been *training* before | reported | agent: he | time: since August | source: Badr Al-Shammari
E Investigation | will *check* permits | planned | agent: National Center for Wildlife | patient: permits
E Business | has *added* four flights | asserted | agent: Saudia | patient: four flights | origin: Jeddah | destination: Prince Abdulmajeed bin Abdulaziz Airport
S | (SPA) *reported* on | speaker: Saudi Press Agency
S | Mongolia,” *said* the | speaker: Turki bin Fahd Al-Dossary
S | last year, *said* he | speaker: Badr Al-Shammari
S | Al-Dossary *told* Arab | speaker: Al-Dossary
R | the club's *spokesman*, Turki | person: Turki bin Fahd Al-Dossary | organization: Saudi Falcons Club
R | *Falconer* Badr | person: Badr Al-Shammari
L memberOf | subject: Turki bin Fahd Al-Dossary | object: Saudi Falcons Club
# High Court gives state 30 days to explain Negev well closures
E Legal | High Court *gives* state | asserted | agent: High Court | patient: state
E Other | Negev well *closures* | asserted | patient: well | place: Negev
E Legal | on Sunday *ordered* the state | asserted | agent: High Court of Justice | patient: the state | time: on Sunday | again
E Other | Authority *sealed* three wells | asserted | agent: Israel Water Authority | patient: three wells | place: Rahat | again
E Legal | was *filed* by | asserted | agent: Adalah | agent: Negev Coexistence Forum | patient: The petition | beneficiary: 212 residents
E Other | wells were *drilled* without | reported | patient: the wells | source: Justice Ministry
E Business | had *offered* a connection | reported | agent: Mekorot | patient: a connection point | source: Justice Ministry
E Other | tankers would *supply* the | planned | agent: tankers | patient: the area | source: Gil Hadari
E Legal | welcomed the *order* | asserted | again
E Legal | the next *hearing* for | planned | agent: Shtern | time: the week after Passover | source: The Times of Israel
S | Abu Rakaik *told* the | speaker: Suhad Abu Rakaik
S | Ministry *replied* that | speaker: Justice Ministry
S | Hadari *said* tankers | speaker: Gil Hadari
S | (Ra'am) *welcomed* the | speaker: Faisal Azbarga
S | Yehudit *called* it | speaker: a lawmaker
S | Israel *reported* | speaker: The Times of Israel
R | *attorney* Suhad | person: Suhad Abu Rakaik
R | headed by *Justice* Yoram | person: Yoram Shtern
R | Bedouin Development Authority *director* Gil | person: Gil Hadari | organization: Bedouin Development Authority
R | *Knesset member* Faisal | person: Faisal Azbarga | organization: Ra'am
L leads | subject: Gil Hadari | object: Bedouin Development Authority
L memberOf | subject: Faisal Azbarga | object: Ra'am
L within | subject: Rahat | object: Negev
# Hebron glassblowers look for heirs to an old craft
E Culture | have *launched* a course | asserted | agent: Hebron Chamber of Commerce and Industry | agent: UNESCO | patient: a course | beneficiary: twenty apprentices
E Business | women, *funded* by | asserted | agent: Norwegian Refugee Council | patient: a course
E Business | would *sell* their work | planned | agent: the first graduates | patient: their work | place: Bethlehem | time: at Christmas | source: Amal Dweik
E Business | has *waived* fees | asserted | agent: Palestinian Authority | patient: fees | beneficiary: craftsmen | time: until the end of the year
S | he *asked* | speaker: he
S | Dweik *said* the | speaker: Amal Dweik
S | Allenby Bridge, *said* Tareq | speaker: Tareq Sinokrot
R | *Trainer* Amal | person: Amal Dweik
L memberOf | subject: Tareq Sinokrot | object: Ministry of National Economy
# Iraqi lawmakers again fail to elect speaker
E Election | fail to *elect* speaker | denied | agent: Iraqi lawmakers | patient: speaker
E Election | third time to *elect* a new | denied | agent: Iraqi Council of Representatives | patient: a new speaker | time: on Saturday | place: BAGHDAD | again
E Movement | Framework *left* the chamber | asserted | agent: lawmakers | origin: the chamber
E Election | Alliance, *received* 141 | asserted | agent: Muthanna al-Obeidi | patient: 141 votes
E Election | Taqaddum *obtained* 129 | asserted | agent: Ziyad al-Karbouli | patient: 129
E Meeting | al-Saadi *adjourned* the | asserted | agent: Jawad al-Saadi | patient: the session
E Legal | Court *ruled* in October | asserted | agent: Federal Supreme Court | time: in October
E Protest | al-Karbouli *gathered* outside | asserted | agent: dozens of supporters | place: Ramadi | place: the Anbar provincial building
E Movement | to *leave* for Ankara | planned | agent: The prime minister | destination: Ankara | time: on Sunday
S | exist," *said* Shirin | speaker: Shirin Barzinji
S | Court *ruled* in | speaker: Federal Supreme Court
S | al-Dulaimi *appealed* for | speaker: Hamid al-Dulaimi
R | *MP* Muthanna | person: Muthanna al-Obeidi
R | al-Obeidi, *candidate* of | person: Muthanna al-Obeidi | organization: Azm Alliance
R | Acting *Speaker* Jawad | person: Jawad al-Saadi | organization: Iraqi Council of Representatives
R | Barzinji, a *lawmaker* of | person: Shirin Barzinji | organization: Kurdistan Democratic Party
R | *tribal sheikh* Hamid | person: Hamid al-Dulaimi
L memberOf | subject: Muthanna al-Obeidi | object: Azm Alliance
L memberOf | subject: Ziyad al-Karbouli | object: Taqaddum
L memberOf | subject: Shirin Barzinji | object: Kurdistan Democratic Party
L leads | subject: Jawad al-Saadi | object: Iraqi Council of Representatives
# Cholera cases fall in Hodeidah, aid groups say
E Health | Cholera cases *fall* in | reported | patient: Cholera cases | place: Hodeidah | source: aid groups
E Health | has *fallen* by a third | reported | patient: The number of suspected cholera cases | place: Hodeidah | time: since December | source: aid organizations | again
E Health | centers *admitted* 310 | reported | agent: treatment centers | patient: 310 patients | place: Al-Khawkhah | time: last week | source: Ibtisam Ba-Matraf
E Health | been *chlorinating* wells | asserted | agent: World Health Organization | agent: Yemen Red Crescent Society | patient: wells | place: Zabid | place: Bayt al-Faqih
E Movement | A *shipment* of oral | reported | patient: oral rehydration salts | origin: Djibouti | source: Henk Lindeboom
E Movement | salts *arrived* last week | reported | patient: A shipment of oral rehydration salts | time: last week | origin: Djibouti | instrument: VOS Apollo | source: Henk Lindeboom | again
E Movement | let the convoy *pass* | planned | patient: the convoy | source: Southern Transitional Council officials
S | aid groups *say* | speaker: aid groups
S | aid organizations *said* on | speaker: aid organizations
S | in Al-Khawkhah, *said* treatment | speaker: Ibtisam Ba-Matraf
S | end," she *told* reporters | speaker: she
S | VOS Apollo, *said* UNICEF | speaker: Henk Lindeboom
S | in Aden *promised* to | speaker: Southern Transitional Council officials
R | *health officer* with | person: Ibtisam Ba-Matraf | organization: Médecins Sans Frontières | place: Al-Khawkhah
R | *logistics chief* Henk | person: Henk Lindeboom | organization: UNICEF
L memberOf | subject: Ibtisam Ba-Matraf | object: Médecins Sans Frontières
L memberOf | subject: Henk Lindeboom | object: UNICEF
L within | subject: Hodeidah | object: Yemen
# Raja edge FAR Rabat in stormy Botola derby
E Sport | Raja *edge* FAR | asserted | agent: Raja | patient: FAR Rabat
E Sport | stormy Botola *derby* | asserted | agent: Raja | agent: FAR Rabat | again
E Sport | to *beat* FAR | asserted | agent: Raja | patient: FAR Rabat | place: Mohammed V Stadium | time: on Sunday night | again
E Sport | and *closed* to within | asserted | agent: Raja | patient: the leaders
E Sport | *gave* the military side the lead | asserted | agent: Zouhair Mesbahi | beneficiary: the military side | time: after 12 minutes
E Sport | Raja *equalised* through | asserted | agent: Raja | agent: Pape Demba Sarr
E Sport | *struck* the winner | asserted | agent: Ilyas Benkirane | patient: the winner | time: five minutes from time
E Sport | was *sent* to the stands | asserted | agent: Samir El Guezzaz | patient: Abdelhak Tazi | destination: the stands
E Sport | who *drew* 0-0 | asserted | agent: Wydad | place: Berkane
E Sport | will *move* next | planned | agent: Royal Moroccan Football Federation | patient: next week's fixtures
E Movement | players *leave* for | planned | agent: several players | destination: Africa Cup of Nations
S | heart,” *said* coach | speaker: Hervé Castelnau
S | Tazi *complained* about | speaker: Abdelhak Tazi
R | Senegalese *winger* Pape | person: Pape Demba Sarr | organization: Raja
R | *substitute* Ilyas | person: Ilyas Benkirane | organization: Raja
R | *coach* Hervé | person: Hervé Castelnau | organization: Raja
R | *referee* Samir | person: Samir El Guezzaz
L memberOf | subject: Zouhair Mesbahi | object: FAR Rabat
L memberOf | subject: Pape Demba Sarr | object: Raja
L memberOf | subject: Ilyas Benkirane | object: Raja
L memberOf | subject: Hervé Castelnau | object: Raja
L memberOf | subject: Abdelhak Tazi | object: FAR
L within | subject: Mohammed V Stadium | object: CASABLANCA
# Sonatrach, Italian group sign deal on Berkine basin gas
E Agreement | group *sign* deal | asserted | agent: Sonatrach | agent: Italian group | patient: deal
E Agreement | sign *deal* on | asserted | agent: Sonatrach | agent: Italian group | again
E Agreement | on Monday *signed* a | asserted | agent: Sonatrach | patient: a contract | beneficiary: Eni | time: on Monday | again
E Agreement | signed a *contract* with | asserted | agent: Sonatrach | agent: Eni | again
E Business | for the *development* of | planned | patient: gas fields | place: Berkine basin
E Agreement | The *signing* at | asserted | place: the company's headquarters | place: Hydra | again
E Meeting | was *attended* by | asserted | agent: Noureddine Kessouri | agent: Gianluca Perrone | patient: The signing | place: Hydra
E Business | *Investment* is put | planned | patient: 1.3 billion dollars | source: Algeria Press Service
E Movement | will *reach* Sicily | planned | patient: First gas | destination: Sicily | instrument: Transmed pipeline | source: Rabah Benali
E Appointment | would be *recruited* in | planned | patient: 70% of the workforce | place: Ouargla | place: Illizi | source: Rabah Benali
S | (APS) *said* | speaker: Algeria Press Service
S | pipeline,” *said* Sonatrach | speaker: Rabah Benali
S | Benali, *adding* that | speaker: Rabah Benali
S | (FLN) *asked* for | speaker: Local elected officials
S | Kessouri *promised* to | speaker: Kessouri
R | *Minister of Energy and Mines* Noureddine | person: Noureddine Kessouri
R | the Italian *ambassador*, Gianluca | person: Gianluca Perrone
R | *CEO* Rabah | person: Rabah Benali | organization: Sonatrach
L leads | subject: Rabah Benali | object: Sonatrach
L headquarteredIn | subject: Sonatrach | object: Hydra
# Tunisian journalists' union denounces summons of radio host
E Legal | denounces *summons* of radio host | asserted | patient: radio host
E Legal | the *summons* of radio presenter | asserted | patient: Hajer Mabrouki | again
E Investigation | was *questioned* for | asserted | agent: the investigation brigade | patient: Hajer Mabrouki | place: Bouchoucha barracks | time: on Friday
E Investigation | was *heard* under | asserted | patient: Mabrouki | again
E Rescue | She was *released* | asserted | patient: She
E Meeting | press *conference* on | asserted | agent: Yassine Gharsalli | place: Avenue des États-Unis
E Protest | *wore* red armbands | asserted | agent: local correspondents | patient: red armbands | place: Sfax | place: Gafsa
E Publication | had *slipped* in its | reported | patient: Tunisia | source: Reporters Without Borders
S | union *denounces* summons | speaker: Tunisian journalists' union
S | has *denounced* the | speaker: National Syndicate of Tunisian Journalists
S | Ben Amor-Dridi *told* Tunis | speaker: Samir Ben Amor-Dridi
S | us,” *said* union | speaker: Yassine Gharsalli
S | UGTT *voiced* solidarity | speaker: UGTT
S | Borders *said* Tunisia | speaker: Reporters Without Borders
R | *radio presenter* Hajer | person: Hajer Mabrouki | organization: Mosaïque FM
R | her *lawyer* Samir | person: Samir Ben Amor-Dridi
R | *union president* Yassine | person: Yassine Gharsalli | organization: National Syndicate of Tunisian Journalists
L memberOf | subject: Mabrouki | object: Mosaïque FM
L leads | subject: Yassine Gharsalli | object: National Syndicate of Tunisian Journalists
# Rival mayors claim office in Libyan coastal town
E Election | (HNEC) *cancelled* results | asserted | agent: High National Elections Commission | patient: results
E Appointment | was *sworn in* by | asserted | agent: a judge | patient: Younis Fanoush-Atrushi | place: Sabratha
E Meeting | held a *meeting* with | asserted | agent: Younis Fanoush-Atrushi | agent: elders | place: the municipal theatre
E Appointment | *refused* to hand | asserted | agent: Hafed Ben Khalifa | patient: the seal
E Legal | the *ruling* of | asserted | agent: Zawiya Court of Appeal
E Legal | Appeal *suspended* the transfer | reported | agent: the ruling | patient: the transfer | source: Hafed Ben Khalifa
E Meeting | *offered* mediation | asserted | agent: UNSMIL | patient: mediation
E Movement | due to *travel* to | planned | agent: Claire Dubosson | destination: the town | time: on Thursday
S | Rival mayors *claim* office | speaker: Rival mayors
S | Two men *claimed* on | speaker: Two men
S | seal, *arguing* that | speaker: Hafed Ben Khalifa
S | Unity *urged* both | speaker: Government of National Unity
S | chair," *said* Local | speaker: Rima Tarhuni
S | crossing, *said* it | speaker: 105th Battalion
R | Outgoing *mayor* Hafed | person: Hafed Ben Khalifa | place: Zuwara
R | *spokesperson* Rima | person: Rima Tarhuni | organization: Local Governance Ministry
R | *deputy head* Claire | person: Claire Dubosson | organization: UNSMIL
L memberOf | subject: Rima Tarhuni | object: Local Governance Ministry
L memberOf | subject: Claire Dubosson | object: UNSMIL
# Syrians queue again as Damascus bakeries run short of flour
E Other | Syrians *queue* again | asserted | agent: Syrians | place: Damascus
E Other | Damascus bakeries *run short* of | asserted | patient: Damascus bakeries
E Other | Long lines *formed* on | asserted | agent: Long lines | place: Jaramana | place: Mezzeh | place: Bab Touma | time: on Thursday | again
E Business | *deliveries* of subsidised | asserted | patient: subsidised flour
E Business | flour *fell short* for | asserted | patient: deliveries of subsidised flour | time: for the second week | again
E Movement | I *came* at four | reported | agent: I | time: at four in the morning | source: Umm Khaled
E Business | oven on Straight Street *received* half | reported | agent: his oven | patient: half of its quota | place: Straight Street | source: Mazen Qabbani-Sous
E Accident | *damage* to a mill | reported | patient: a mill | place: Homs | source: Syrian Company for Bakeries
E Movement | been *waiting* off Latakia | reported | patient: a ship | origin: Constanța | place: Latakia | time: since Sunday | source: General Authority for Supply and Grain
E Business | will *extend* its support | planned | agent: World Food Programme | patient: its support | beneficiary: 40 bakeries | place: Daraa | place: Deir ez-Zor | source: Marit Solheim
E Agreement | Forces *agreed* to release | asserted | agent: Syrian Democratic Forces
E Business | to *release* grain | planned | agent: Syrian Democratic Forces | patient: grain | place: Qamishli
S | eighty people,” *said* Umm | speaker: Umm Khaled
S | Qabbani-Sous *said* his | speaker: Mazen Qabbani-Sous
S | Bakeries *blamed* damage | speaker: Syrian Company for Bakeries
S | Grain *said* a ship | speaker: General Authority for Supply and Grain
S | Solheim *told* Enab | speaker: Marit Solheim
R | *Baker* Mazen | person: Mazen Qabbani-Sous
R | *country director* Marit | person: Marit Solheim | organization: World Food Programme
L memberOf | subject: Marit Solheim | object: World Food Programme
L within | subject: Bab Touma | object: DAMASCUS
# OMAN: Dhofar villages cut off after Cyclone Nisha
E Disaster | villages *cut off* after | asserted | patient: Dhofar villages
E Disaster | cut off after *Cyclone* Nisha | asserted | place: OMAN
E Rescue | (CDAA) *reached* two | asserted | agent: Rescue crews | patient: two mountain villages | place: Mirbat | time: on Monday
E Disaster | days after *Cyclone* Nisha | asserted | again
E Disaster | Nisha *washed away* the road | asserted | agent: Cyclone Nisha | patient: the road | time: three days
E Rescue | were *found* safe | reported | patient: All 64 residents | source: the authority
E Rescue | Oman *dropped* blankets | asserted | agent: Helicopters of the Royal Air Force of Oman | patient: blankets | patient: dates | place: Wadi Darbat
E Other | Omantel *restored* mobile | asserted | agent: technicians of Omantel | patient: mobile coverage | place: Taqah
E Disaster | who *lost* eleven | asserted | agent: Salim bin Mussallam Al Mashani | patient: eleven camels
E Health | Salalah *treated* nineteen | asserted | agent: Sultan Qaboos Hospital | patient: nineteen people | place: Salalah
E Disaster | storm *weakened* into | reported | patient: the storm | place: Rub' al-Khali | source: Buthaina Al Kathiri
E Other | highway was *reopened* by | reported | agent: Ministry of Transport, Communications and Information Technology | patient: The Salalah–Thumrait highway | source: Muscat Daily
S | authority *said* on X | speaker: the authority
S | wind,” *said* Salim | speaker: Salim bin Mussallam Al Mashani
S | centre, *said* the storm | speaker: Buthaina Al Kathiri
S | Daily has *learnt* | speaker: Muscat Daily
R | *livestock owner* who | person: Salim bin Mussallam Al Mashani
L memberOf | subject: Buthaina Al Kathiri | object: Civil Aviation Authority
L locatedIn | subject: Sultan Qaboos Hospital | object: Salalah
# QatarEnergy to supply helium to Korean chipmakers
E Business | QatarEnergy to *supply* helium | planned | agent: QatarEnergy | patient: helium | beneficiary: Korean chipmakers
E Agreement | 15-year *agreement* to supply | reported | agent: QatarEnergy | agent: SK hynix | agent: Samsung Electronics | source: the company
E Business | agreement to *supply* helium | planned | agent: QatarEnergy | patient: helium | beneficiary: two Korean buyers | origin: Ras Laffan Industrial City | source: the company | again
E Publication | a *statement* carried | asserted | agent: the company
E Movement | *Loading* will begin | planned | time: in the second quarter
E Movement | containers *shipped* from | planned | patient: containers | origin: Hamad Port | destination: Busan
E Agreement | described the *agreement* as | asserted | again
E Meeting | At the *ceremony* in | asserted | place: Lusail
E Other | he *thanked* Linde | asserted | agent: he | patient: Linde | patient: Air Liquide | place: Lusail
E Meeting | *talks* with TSMC | reported | agent: TSMC | source: The Peninsula
E Business | Services *rose* 1.8 | asserted | patient: Shares of Gulf International Services | place: Qatar Stock Exchange
E Business | Bank *closed* flat | asserted | patient: Qatar National Bank
S | the company *said* in a | speaker: the company
S | Mackenzie *put* them | speaker: Thomas Achterberg
S | Al Naimi *described* the | speaker: Khalid bin Rashid Al Naimi
S | Peninsula *understands* that | speaker: The Peninsula
R | *analyst* Thomas | person: Thomas Achterberg | organization: Wood Mackenzie
R | *Minister of State for Energy Affairs* H E | person: Khalid bin Rashid Al Naimi
L memberOf | subject: Thomas Achterberg | object: Wood Mackenzie
# Assembly panel grills minister over Jahra hospital delays
E Investigation | panel *grills* minister | asserted | agent: Assembly panel | patient: minister
E Business | Jahra hospital *delays* | asserted | patient: Jahra hospital
E Investigation | Wednesday *questioned* Minister | asserted | agent: health committee | patient: Bader Al-Enezi | time: on Wednesday | again
E Business | about *delays* at | asserted | patient: the new maternity wing | place: Jahra | again
E Business | been *completed* in 2021 | planned | patient: the new maternity wing | time: in 2021
E Business | (CAPT) *approved* seven | asserted | agent: Central Agency for Public Tenders | patient: seven change orders
E Business | had *completed* 93 | reported | agent: Combined Group | patient: 93 percent of the works | source: Al-Enezi
E Investigation | had to *certify* the | planned | agent: Kuwait Fire Force | patient: the building | source: Al-Enezi
E Publication | will *present* its | planned | agent: State Audit Bureau | patient: its remarks | time: next month | source: Jenan Al-Bloushi
E Meeting | panel *discussed* a | reported | agent: the panel | patient: a draft law on tobacco | patient: a request | patient: the shortage of Ozempic | source: KUNA
S | Al-Azmi *asked* why | speaker: Mubarak Al-Azmi
S | incubator,” he *said* | speaker: he
S | Al-Enezi *replied* that | speaker: Al-Enezi
S | next month, *said* committee | speaker: Jenan Al-Bloushi
S | a *request* by | speaker: Kuwait University
S | KUNA *reported* | speaker: KUNA
S | Times has *asked* the | speaker: Kuwait Times
R | *Minister of Health* Dr | person: Bader Al-Enezi
R | *MP* Mubarak | person: Mubarak Al-Azmi
R | *committee rapporteur* Jenan | person: Jenan Al-Bloushi | organization: National Assembly
L memberOf | subject: Jenan Al-Bloushi | object: National Assembly
# Bahraini pearl divers' songs get a home in Muharraq
E Culture | songs *get* a home | planned | patient: a home | agent: Bahraini pearl divers' songs | place: Muharraq
E Culture | will *open* in | planned | patient: A new house | place: the old town of Muharraq | time: next spring | source: Bahrain Authority for Culture and Antiquities | again
E Business | *Built* by the | asserted | agent: Verhaegen Architecten | patient: the house
E Culture | tapes *collected* by | asserted | agent: Jassim Al Noor | patient: tapes | time: since the 1970s
E Culture | father *sang* on | reported | agent: My father | place: Fath Al Khair | time: forty summers | source: the 81-year-old
E Culture | *festival* held each | asserted | time: each December | place: Pearling Path
E Culture | will *lay* the | planned | agent: Noora bint Isa | patient: the foundation stone | source: Gulf Daily News
S | (BACA) *announced* | speaker: Bahrain Authority for Culture and Antiquities
S | summers,” *said* the | speaker: the 81-year-old
S | *according* to Gulf | speaker: Gulf Daily News
R | by *musician* Jassim | person: Jassim Al Noor
L memberOf | subject: Jassim Al Noor | object: Qalali Folk Band
# Egyptian archaeologists open Ptolemaic granary in Fayoum
E Science | archaeologists *open* Ptolemaic | asserted | agent: Egyptian archaeologists | patient: Ptolemaic granary | place: Fayoum
E Science | has *uncovered* a granary | reported | agent: An Egyptian-French mission | patient: a granary | place: Medinet Madi | source: Ministry of Tourism and Antiquities | again
E Science | receipts *found* in a jar | asserted | patient: Demotic receipts | place: a jar
E Culture | will be *restored* at | planned | patient: The finds | place: Grand Egyptian Museum
E Science | who *found* the first | asserted | agent: Sayed Abu Taleb | patient: the first silo
E Other | *received* a certificate | reported | agent: Sayed Abu Taleb | patient: a certificate | origin: the governor | source: Ahram Online
E Science | Excavation *resumes* after | planned | patient: Excavation | time: after Ramadan
S | Antiquities *said* on Saturday | speaker: Ministry of Tourism and Antiquities
S | El-Bahrawy *said* the | speaker: Mostafa El-Bahrawy
S | Alexandria,” *said* co-director | speaker: Hélène Carpentier
S | Online *reported* | speaker: Ahram Online
R | *Secretary-General* of the | person: Mostafa El-Bahrawy | organization: Supreme Council of Antiquities
R | a *scribe* named | person: Petosiris
R | *co-director* Hélène | person: Hélène Carpentier
R | *Inspector* Sayed | person: Sayed Abu Taleb
L leads | subject: Mostafa El-Bahrawy | object: Supreme Council of Antiquities
L within | subject: Medinet Madi | object: Fayoum
L locatedIn | subject: Grand Egyptian Museum | object: Giza
# Georgian prosecutors question winery owner over state tender
E Investigation | prosecutors *question* winery | asserted | agent: Georgian prosecutors | patient: winery owner
E Business | over state *tender* | asserted
E Investigation | 6 March *questioned* Vakhtang | asserted | agent: Prosecutor's Office of Georgia | patient: Vakhtang Tsulaia | time: on 6 March | again
E Legal | in a *case* concerning | asserted
E Business | the state *purchase* of | asserted | patient: grapes | place: Kakheti | time: the last harvest | again
E Legal | the *summons* arrived | reported | patient: Tsulaia | source: Eka Lomtatidze
E Investigation | before the *interview* | asserted | again
E Crime | have *overpaid* 4.1 | alleged | agent: Rural Development Agency | patient: 4.1 million lari | beneficiary: five wineries | place: Gurjaani | place: Kvareli | source: the prosecution
E Investigation | Office *flagged* the payments | asserted | agent: State Audit Office | patient: the payments
E Business | flagged the *payments* first | asserted | again
E Movement | Tsulaia *returned* to his | asserted | agent: Tsulaia | destination: his vineyard
E Business | is being *pruned* | asserted | patient: Saperavi | place: his vineyard
S | 2022, *told* Civil | speaker: Tsulaia
S | Lomtatidze, *said* the | speaker: Eka Lomtatidze
S | *According* to the | speaker: the prosecution
S | Kobalia *called* for | speaker: Zaza Kobalia
S | Dzidziguri *dismissed* the | speaker: Nino Dzidziguri
R | *owner* of Marani | person: Vakhtang Tsulaia | organization: Marani Tsulaia
R | His *lawyer*, Eka | person: Eka Lomtatidze
R | *MP* Zaza | person: Zaza Kobalia | organization: United National Movement
R | *vice-speaker* Nino | person: Nino Dzidziguri | organization: Parliament
L ownerOf | subject: Vakhtang Tsulaia | object: Marani Tsulaia
L memberOf | subject: Zaza Kobalia | object: United National Movement
L memberOf | subject: Nino Dzidziguri | object: Parliament
# Yerevan metro to get fourth depot under Asian bank loan
E Business | metro to *get* fourth | planned | agent: Yerevan metro | patient: fourth depot
E Legislation | has *approved* a loan | asserted | agent: The government | patient: a loan agreement
E Agreement | loan *agreement* with | asserted | agent: The government | agent: Asian Development Bank
E Business | for the *extension* of | planned | patient: the Yerevan metro | destination: Ajapnyak
E Meeting | Cabinet *meeting* that | asserted | agent: Cabinet
E Business | would be *spent* on | planned | patient: €94 million | source: Arsen Galstyan
E Business | tender, *won* by | asserted | agent: Škoda Transportation | agent: Renardet | patient: the tender
E Business | were *rejected* | asserted | patient: bidders from Gyumri
E Investigation | had *reviewed* the complaint | reported | agent: Appeals Board | patient: the complaint | source: Galstyan
E Legal | the *complaint* twice | asserted
S | Galstyan *told* the | speaker: Arsen Galstyan
S | 1996,” Galstyan *said* | speaker: Galstyan
S | Melikyan *noted* that | speaker: Hrant Melikyan
S | Assembly *questioned* the | speaker: opposition Hayastan faction
S | Shahverdyan *asked* why | speaker: Anahit Shahverdyan
S | Galstyan *answered* that | speaker: Galstyan
R | *Minister of Territorial Administration and Infrastructure* Arsen | person: Arsen Galstyan
R | *Mayor* Hrant | person: Hrant Melikyan | place: Yerevan
R | *Faction member* Anahit | person: Anahit Shahverdyan | organization: Hayastan
L memberOf | subject: Anahit Shahverdyan | object: Hayastan
L partOf | subject: Hayastan | object: National Assembly
L within | subject: Ajapnyak | object: YEREVAN
# Azerbaijan reports progress in demining Aghdam farmland
E Other | in *demining* Aghdam | reported | patient: Aghdam farmland | agent: Azerbaijan | source: Azerbaijan
E Other | ANAMA, *cleared* 610 | reported | agent: Mine Action Agency of the Republic of Azerbaijan | patient: 610 hectares of farmland | place: Aghdam | place: Fuzuli | time: in the first half of April | source: the agency | again
E Publication | fortnightly *bulletin* | asserted | agent: the agency
E Other | Sappers *found* 83 | asserted | agent: Sappers | patient: 83 anti-personnel and 19 anti-tank mines
E Injury | was *wounded* near | asserted | patient: Elvin Huseynzade | place: Merzili
E Health | is *recovering* at | asserted | agent: he | place: Barda Treatment and Diagnostic Center
E Business | flails *donated* by | asserted | agent: Croatia | agent: Japan | patient: mechanical flails
E Other | the *training* of the first | asserted | patient: the first women's team
E Business | will be *sown* in | planned | agent: Agro Dairy LLC | patient: Wheat | time: in autumn
E Meeting | A *conference* on mine | planned | place: Zangilan | time: in May
E Meeting | *opens* in Zangilan | planned | patient: A conference on mine action | place: Zangilan | time: in May | again
S | Azerbaijan *reports* progress | speaker: Azerbaijan
S | the agency *said* in | speaker: the agency
S | Kazimli *said* mechanical | speaker: Rovshan Kazimli
S | Orosz *praised* the | speaker: Katalin Orosz
R | *shepherd* Elvin | person: Elvin Huseynzade
R | *Agency chairman* Rovshan | person: Rovshan Kazimli | organization: ANAMA
R | *resident representative* Katalin | person: Katalin Orosz | organization: UNDP
R | whose *commander*, Sevda | person: Sevda Aliyeva-Mammadli
L leads | subject: Rovshan Kazimli | object: ANAMA
L memberOf | subject: Katalin Orosz | object: UNDP
# Yabloko activist fined in Pskov over leaflet
E Legal | activist *fined* in Pskov | asserted | patient: Yabloko activist | place: Pskov
E Legal | has *fined* a local | reported | agent: A court | patient: a local activist | place: Pskov | source: Mediazona | again
E Crime | *discredited* the activities | alleged | agent: a leaflet | patient: the activities of state bodies | source: judges
E Publication | *handed out* the sheet | asserted | agent: Lev Starodubtsev | patient: the sheet | place: Velikiye Luki | time: in November
E Legal | City Court *relied* on | reported | agent: Pskov City Court | patient: an expert opinion | source: Nikita Vetoshkin
E Legal | such *cases* in northwestern | reported | place: northwestern Russia | time: this year | source: OVD-Info
S | judges *found*, | speaker: judges
S | Mediazona *reported* on | speaker: Mediazona
S | Vetoshkin *told* The | speaker: Nikita Vetoshkin
S | pine,” Starodubtsev *said* | speaker: Starodubtsev
S | OVD-Info *counts* 21 | speaker: OVD-Info
R | local *activist* 30,000 | person: Lev Starodubtsev
R | 58, a *member* of | person: Lev Starodubtsev | organization: Yabloko
R | his *lawyer* Nikita | person: Nikita Vetoshkin
R | *Governor* Anton | person: Anton Reznikov | place: Pskov
L memberOf | subject: Lev Starodubtsev | object: Yabloko
# Kharkiv's oldest printing house reopens after missile strike
E Business | house *reopens* after | asserted | patient: Kharkiv's oldest printing house
E Attack | missile *strike* | asserted | patient: Kharkiv's oldest printing house
E Attack | missile *tore* through | asserted | agent: a missile | patient: its roof | time: Fourteen months | again
E Business | *turning out* schoolbooks | asserted | agent: Slobozhanshchyna Printing House | patient: schoolbooks | place: Kholodna Hora
E Other | Prykhodko *wept* as | asserted | agent: Olena Prykhodko | time: on Monday
E Business | *came off* a rebuilt | asserted | patient: the first sheets | origin: a rebuilt Heidelberg press | time: on Monday
E Other | *Repairs* cost Hr | asserted
E Business | half of it *paid* by | asserted | agent: European Bank for Reconstruction and Development | agent: Kharkiv Regional Military Administration | agent: Bogbroen | patient: half of it
E Business | has *ordered* 400,000 | asserted | agent: Education and Science Ministry | patient: 400,000 primers | beneficiary: children
E Military | systems, had *improved* | reported | patient: air defenses | source: Taras Hrynchenko
E Other | has *kept* a splinter | asserted | agent: Viktor Ryabokon | patient: a splinter of the missile
S | page,” she *told* | speaker: she
S | Hrynchenko *said* air | speaker: Taras Hrynchenko
R | *Director* Olena | person: Olena Prykhodko | organization: Slobozhanshchyna Printing House
R | *Governor* Taras | person: Taras Hrynchenko | place: Kharkiv
R | *Bookbinder* Viktor | person: Viktor Ryabokon
R | a *veteran* of | person: Viktor Ryabokon | organization: 92nd Assault Brigade
L leads | subject: Olena Prykhodko | object: Slobozhanshchyna Printing House
L within | subject: Kholodna Hora | object: Kharkiv
# Belarus jails ex-bank manager for eight years
E Legal | Belarus *jails* ex-bank | asserted | agent: Belarus | patient: ex-bank manager
E Legal | Friday *sentenced* a | reported | agent: A court | patient: a former manager | place: Gomel | time: on Friday | source: BelTA | again
E Crime | taking *bribes* from | reported | agent: a former manager | patient: dairy farms | source: BelTA
E Crime | admitted *receiving* the | reported | agent: Siarhei Zhdanovich | patient: the equivalent of $190,000 | place: Rechitsa | place: Zhlobin | source: Siarhei Zhdanovich | again
E Legal | also *ordered* confiscation | asserted | agent: Alena Kruk
E Legal | ordered *confiscation* of | planned | patient: his house | patient: a Lexus | patient: an apartment
E Investigation | The *investigation* was led | asserted | agent: State Control Committee | agent: KGB
E Legal | had not been *charged* | denied | patient: two officials | source: Exiled opposition media
E Legal | *named* in testimony | reported | patient: two officials | source: Exiled opposition media
E Legal | founders are *banned* from | asserted | patient: founders | place: Belarus
E Legal | treating the *case* as | asserted | again
S | BelTA *said* | speaker: BelTA
S | *admitted* receiving | speaker: Siarhei Zhdanovich
S | Sakalou *told* the | speaker: Dzmitry Sakalou
S | Niva, *noted* that | speaker: Exiled opposition media
S | Belarus, *said* it | speaker: Viasna
R | *Judge* Alena | person: Alena Kruk
R | *prosecutor* Dzmitry | person: Dzmitry Sakalou
L within | subject: Rechitsa | object: Belarus
# Polish rail union threatens Easter strike over night shifts
E Protest | Easter *strike* over | planned | agent: Polish rail union | time: Easter
E Protest | will *walk out* for | planned | agent: Rail workers | place: Poland | time: on Holy Saturday | source: Trade Union of Train Drivers in Poland | again
E Business | was *restructured* last | asserted | patient: PKP Cargo | time: last year
E Meeting | Klimas *invited* both | asserted | agent: Dariusz Klimas | patient: both sides | destination: Social Dialogue Council
E Accident | eleven *passed* signals | reported | patient: signals | time: last winter | source: Office of Rail Transport
E Protest | joined the *strike* call | planned | again
E Protest | has not *joined* the | denied | agent: Solidarity | patient: the strike call
E Legislation | would *table* an amendment | planned | agent: the Left | patient: an amendment | place: Sejm
S | union *threatens* Easter | speaker: Polish rail union
S | (ZZM) *announced* on | speaker: Trade Union of Train Drivers in Poland
S | Gołąbek *told* Notes | speaker: Leszek Gołąbek
S | last year, *says* a | speaker: PKP Cargo
S | regulator, *recorded* eleven | speaker: Office of Rail Transport
S | Wrona *accused* the | speaker: Beata Wrona
S | Left *said* it | speaker: the Left
R | *Union leader* Leszek | person: Leszek Gołąbek | organization: Trade Union of Train Drivers in Poland
R | *Infrastructure Minister* Dariusz | person: Dariusz Klimas
R | *MP* Beata | person: Beata Wrona | organization: Law and Justice
L leads | subject: Leszek Gołąbek | object: Trade Union of Train Drivers in Poland
L memberOf | subject: Beata Wrona | object: Law and Justice
L locatedIn | subject: Social Dialogue Council | object: Warsaw
# Prague Zoo welcomes okapi calf, first in nine years
E Other | Zoo *welcomes* okapi | asserted | agent: Prague Zoo | patient: okapi calf
E Other | was *born* at | reported | patient: A female okapi calf | place: Prague Zoo | time: last Thursday | source: Bohumil Krejza | again
E Culture | may *see* her | planned | agent: Visitors | patient: her | time: in two weeks | source: Krejza
E Movement | father *came* in | asserted | agent: The father | time: in 2021 | origin: the zoo in Wroclaw
E Business | has *adopted* the | asserted | agent: Ceska sporitelna | patient: the animal
E Other | *sent* a basket | asserted | agent: Petr Hlavac | patient: a basket of willow
S | Krejza *told* journalists | speaker: Bohumil Krejza
S | earliest, Krejza *said* | speaker: Krejza
S | there,” *said* curator | speaker: Zdenka Malinova
R | *zoo director* Bohumil | person: Bohumil Krejza | organization: Prague Zoo
R | *curator* Zdenka | person: Zdenka Malinova | organization: Prague Zoo
R | *Mayor* Petr | person: Petr Hlavac | place: Prague
L leads | subject: Bohumil Krejza | object: Prague Zoo
L memberOf | subject: Zdenka Malinova | object: Prague Zoo
L memberOf | subject: Petr Hlavac | object: Civic Democrats
L within | subject: Wroclaw | object: Poland
# Hungary's top court backs teacher in social media case
E Legal | court *backs* teacher | asserted | agent: Hungary's top court | patient: teacher
E Legal | social media *case* | asserted
E Legal | court, *ruled* on | asserted | agent: Kúria | time: on Thursday | again
E Appointment | unlawfully *dismissed* a | reported | agent: a secondary school | patient: a physics teacher | place: Miskolc | source: Kúria
E Publication | had *posted* a poem | asserted | agent: a physics teacher | patient: a poem
E Appointment | *lost* his job | asserted | agent: Gergely Vadász | patient: his job | place: Földes Ferenc Secondary School | time: in 2023 | again
E Legal | had *sided* with | asserted | agent: Two lower courts | patient: Klebelsberg Centre
E Legal | after the *verdict*. | asserted | again
E Legal | the *decision* would | asserted | again
E Legal | study the *ruling* | asserted | again
E Investigation | would *study* the | planned | agent: Interior Ministry | patient: the ruling | source: Interior Ministry
E Culture | a small *celebration* in | asserted | agent: Democratic Union of Teachers | place: Szent István Square
S | supreme court, *ruled* on Thursday | speaker: Kúria
S | Vadász *told* Telex | speaker: Vadász
S | TASZ, *said* the decision | speaker: Dóra Csányi
S | education, *said* it | speaker: Interior Ministry
S | Borbély *called* it | speaker: Zsolt Borbély
S | Party *demanded* an | speaker: Tisza Party
R | His *counsel*, Dóra | person: Dóra Csányi | organization: Hungarian Civil Liberties Union
R | *MP* Zsolt | person: Zsolt Borbély | organization: Fidesz
L memberOf | subject: Dóra Csányi | object: Hungarian Civil Liberties Union
L memberOf | subject: Zsolt Borbély | object: Fidesz
L memberOf | subject: Gergely Vadász | object: Földes Ferenc Secondary School
# Romanian coastguard finds 17 tonnes of untaxed cigarettes off Sulina
E Investigation | coastguard *finds* 17 | asserted | agent: Romanian coastguard | patient: 17 tonnes of untaxed cigarettes | place: Sulina
E Investigation | police *seized* 17 | reported | agent: Border police | patient: 17 tonnes of untaxed cigarettes | origin: a Togo-flagged coaster | place: Sulina | source: officials | again
E Movement | on its *way* from | reported | patient: The ship | origin: Trabzon | destination: Chornomorsk | source: Răzvan Oprișan
E Other | had *switched off* its | reported | agent: The ship | patient: its transponder | source: Răzvan Oprișan
E Movement | were *taken* to Tulcea | asserted | patient: Seven crew members | destination: Tulcea
E Investigation | (DIICOT) *questioned* them | asserted | agent: prosecutors | patient: them | place: Tulcea
E Other | *supplied* aerial pictures | asserted | agent: Europol | agent: Frontex | patient: aerial pictures
E Investigation | biggest *catch* since | reported | source: she | again
E Agreement | Romania *joined* the | reported | agent: Romania | patient: Schengen Area | source: she
S | officials *said* on | speaker: officials
S | Coast Guard *told* Agerpres | speaker: Răzvan Oprișan
S | Solak *maintains* that | speaker: Mehmet Solak
S | excise, *according* to | speaker: Ilinca Stroe
S | Area,” she *said* | speaker: she
R | *chief commissioner* Răzvan | person: Răzvan Oprișan | organization: Romanian Coast Guard
R | *Captain* Mehmet | person: Mehmet Solak
R | *spokeswoman* of the | person: Ilinca Stroe | organization: Romanian Customs Authority
L memberOf | subject: Răzvan Oprișan | object: Romanian Coast Guard
L memberOf | subject: Ilinca Stroe | object: Romanian Customs Authority
# GERB and DPS clash over chief of rail regulator
E Meeting | DPS *clash* over | asserted | agent: GERB | agent: DPS
E Legislation | Friday *postponed* the | asserted | agent: National Assembly | patient: the vote | time: on Friday
E Appointment | the *vote* on the head | planned | agent: National Assembly | patient: the head
E Meeting | sharp *exchange* between | asserted | agent: GERB-UDF | agent: DPS – New Beginning | again
E Appointment | GERB *nominated* Plamen | asserted | agent: GERB | patient: Plamen Karaivanov
E Business | once *managed* a | reported | agent: the candidate | patient: a company | source: Erdzhan Halil
E Legal | company *sanctioned* by | reported | agent: Commission for Protection of Competition | patient: a company | source: Erdzhan Halil
E Legal | the *fine* was | asserted | again
E Legal | was *revoked* by | reported | agent: Supreme Administrative Court | patient: the fine | time: in 2020 | source: Karaivanov
E Movement | Vazrazhdane *left* the | asserted | agent: Vazrazhdane | origin: the chamber
E Meeting | before the *debate* | asserted
E Legislation | would *abstain* | planned | agent: We Continue the Change | source: We Continue the Change
E Business | will *sign* for | planned | agent: Bulgaria | patient: 35 Stadler trains | time: in September
E Appointment | been *led* by | asserted | agent: an acting director | patient: The agency
E Accident | a *derailment* near | asserted | place: Septemvri
S | patience,” *said* floor | speaker: Desislava Mineva
S | Halil *objected* that | speaker: Erdzhan Halil
S | Karaivanov *told* reporters | speaker: Karaivanov
S | Change *said* it | speaker: We Continue the Change
S | Tsekov *asked* parties | speaker: Ognyan Tsekov
R | an *engineer* from | person: Plamen Karaivanov
R | *floor leader* Desislava | person: Desislava Mineva | organization: GERB
R | *MP* Erdzhan | person: Erdzhan Halil | organization: DPS
R | *Deputy Prime Minister* Ognyan | person: Ognyan Tsekov
L memberOf | subject: Desislava Mineva | object: GERB
L memberOf | subject: Erdzhan Halil | object: DPS
# Belgrade students cycle to Strasbourg with petition
E Movement | students *cycle* to | asserted | agent: Belgrade students | destination: Strasbourg
E Movement | students *left* Novi | asserted | agent: Eighty Serbian students | origin: Novi Sad | destination: Strasbourg | time: on Thursday morning | instrument: bicycles | again
E Other | to *hand* the | planned | agent: they | patient: a petition | beneficiary: Council of Europe | place: Strasbourg
E Movement | will *ride* 1,300 | planned | agent: They | patient: 1,300 kilometres | time: in thirteen days | again
E Other | *saw* them off | asserted | agent: Pupils of the Jovan Jovanović Zmaj Gymnasium | patient: them
E Other | riders *spent* their | asserted | agent: the riders | patient: their first night | place: Subotica
E Health | Serbia *treated* blisters | reported | agent: volunteers | patient: blisters | place: Subotica | source: N1
E Accident | *broke down* near | asserted | patient: Đukić's own bike | place: Vrbas
S | arrive,” *said* Jelisaveta | speaker: Jelisaveta Đukić
S | Lukovac *told* the | speaker: Miodrag Lukovac
S | Vranić *said* the | speaker: Uglješa Vranić
S | N1 *reported* | speaker: N1
R | a third-year *student* at | person: Jelisaveta Đukić | organization: Faculty of Dramatic Arts
R | *President* Miodrag | person: Miodrag Lukovac
R | *spokesman* Uglješa | person: Uglješa Vranić | organization: Serbian Progressive Party
L memberOf | subject: Jelisaveta Đukić | object: Faculty of Dramatic Arts
L memberOf | subject: Uglješa Vranić | object: Serbian Progressive Party
L locatedIn | subject: Faculty of Dramatic Arts | object: Belgrade
# Kosovo special prosecutors raid offices in power subsidy probe
E Investigation | prosecutors *raid* offices | asserted | agent: Kosovo special prosecutors | patient: offices
E Investigation | subsidy *probe* | asserted
E Investigation | Tuesday *searched* six | asserted | agent: Kosovo Police officers | patient: six locations | place: Pristina | place: Peja | place: Mitrovica North | time: on Tuesday | again
E Investigation | is *investigating* subsidies | asserted | agent: Special Prosecution | patient: subsidies | again
E Business | subsidies *paid* to | asserted | patient: subsidies | beneficiary: a renewable energy firm
E Arrest | had been *detained*: | reported | patient: two people | source: Blerta Hyseni
E Arrest | the *arrests* were | asserted | again
E Business | *froze* the payments | asserted | agent: Energy Regulatory Office | patient: the payments | time: in May
E Investigation | monitored the *operation* without | asserted | again
E Investigation | EULEX *monitored* the | asserted | agent: EULEX | patient: the operation
E Business | panels *bought* in | asserted | patient: panels | place: Durrës
E Crime | were *declared* at | reported | patient: panels | source: invoices
S | Hyseni *told* media | speaker: Blerta Hyseni
S | Dushi, *said* the arrests | speaker: Arbnor Dushi
S | movement *said* nobody | speaker: Vetëvendosje
S | Thaqi *called* on | speaker: Naser Thaqi
S | invoices *showing* that | speaker: invoices
R | *Prosecutor* Blerta | person: Blerta Hyseni | organization: Special Prosecution
R | a former *adviser* at | person: Fatos Krasniqi-Lila | organization: Ministry of Economy
R | Their *lawyer*, Arbnor | person: Arbnor Dushi
R | the *owner* of the firm | person: R.B | organization: Dielli Energy
R | (PDK) *leader* Naser | person: Naser Thaqi | organization: Democratic Party of Kosovo
L leads | subject: Naser Thaqi | object: Democratic Party of Kosovo
L memberOf | subject: Blerta Hyseni | object: Special Prosecution
L within | subject: Durrës | object: Albania
# ALBANIA: WILDFIRE FORCES EVACUATION OF THREE VILLAGES NEAR LLOGARA
E Disaster | *WILDFIRE* FORCES | asserted | place: ALBANIA
E Movement | FORCES *EVACUATION* OF | asserted | patient: THREE VILLAGES | place: LLOGARA
E Disaster | A *wildfire* driven | reported | place: the Llogara Pass | time: on Sunday | source: National Civil Protection Agency | again
E Movement | people to *leave* three | reported | agent: about 200 people | origin: three villages | time: on Sunday | source: National Civil Protection Agency | again
E Movement | aircraft *sent* by | asserted | agent: Italy | agent: Greece | patient: Two Canadair aircraft
E Rescue | Greece *dropped* water | asserted | agent: Two Canadair aircraft | patient: water | time: until dusk
E Rescue | were *deployed* along | asserted | patient: Firefighters | place: SH8 road | origin: Vlorë | origin: Himarë | origin: Fier
E Other | remains *closed* between | asserted | patient: SH8 road | place: Orikum | place: Dhërmi
E Other | Dervishaj *thanked* a | asserted | agent: Ermal Dervishaj | patient: a crew of the Albanian Armed Forces
E Rescue | that *brought out* a | asserted | agent: a crew | patient: a paralysed woman | instrument: a mule
E Rescue | us to *go back* for | reported | agent: us | patient: the goat | source: Klodian Bregu
E Investigation | is *looking into* arson | asserted | agent: Vlorë Prosecution Office | patient: arson
E Crime | into *arson* | alleged | source: Vlorë Prosecution Office
E Rescue | had *activated* its | reported | agent: European Commission | patient: its Civil Protection Mechanism | source: European Commission
S | Agency *said* | speaker: National Civil Protection Agency
S | Bregu *told* Top | speaker: Klodian Bregu
S | She *asked* us | speaker: She
S | Commission *said* it | speaker: European Commission
S | opposition, *asked* where | speaker: Democratic Party
R | *Defence Minister* Ermal | person: Ermal Dervishaj
R | *sergeant* Klodian | person: Klodian Bregu | organization: Albanian Armed Forces
L memberOf | subject: Klodian Bregu | object: Albanian Armed Forces
L within | subject: LLOGARA | object: ALBANIA
# Bosnia election body certifies Zvornik mayoral rerun
E Election | body *certifies* Zvornik | asserted | agent: Bosnia election body | patient: Zvornik mayoral rerun
E Election | mayoral *rerun* | asserted | place: Zvornik
E Election | Thursday *certified* results | asserted | agent: Central Election Commission of Bosnia and Herzegovina | patient: results | time: on Thursday | again
E Election | repeat mayoral *vote* in | asserted | place: Zvornik | again
E Election | a *victory* of 212 | asserted | agent: Slaviša Perendija | place: Zvornik
E Election | 2024 local *elections*, | asserted | time: 2024
E Election | was *annulled* after | asserted | patient: The first round
E Investigation | inspectors *found* the | asserted | agent: inspectors | patient: the same handwriting
E Election | Tešanović *lost*, | asserted | agent: Ranka Tešanović
E Legal | will not *appeal* | denied | agent: Alliance of Independent Social Democrats
E Other | *congratulated* him | reported | agent: I | patient: him | instrument: phone | source: Tešanović
E Election | called the *rerun* orderly | asserted | again
E Legal | An *indictment* is | asserted | place: Bijeljina District Prosecutor's Office
S | Tešanović *told* BIRN | speaker: Tešanović
S | Perendija *said* he | speaker: Perendija
S | Hodžić-Begić *stressed* that | speaker: Amra Hodžić-Begić
S | Herzegovina *called* the | speaker: OSCE Mission to Bosnia and Herzegovina
R | *candidate* Ranka | person: Ranka Tešanović | organization: Alliance of Independent Social Democrats
R | *Commission president* Amra | person: Amra Hodžić-Begić | organization: Central Election Commission of Bosnia and Herzegovina
L memberOf | subject: Slaviša Perendija | object: Party of Democratic Progress
L memberOf | subject: Ranka Tešanović | object: Alliance of Independent Social Democrats
L leads | subject: Amra Hodžić-Begić | object: Central Election Commission of Bosnia and Herzegovina
# Croatian ferry operator fined over stranded passengers
E Legal | operator *fined* over | asserted | patient: Croatian ferry operator
E Other | over *stranded* passengers | asserted | patient: passengers
E Legal | has *fined* the | asserted | agent: Coastal Liner Services Agency | patient: Jadrolinija | again
E Other | for *leaving* 320 | asserted | agent: Jadrolinija | patient: 320 passengers | place: Vela Luka | time: overnight | again
E Business | was *taken* out of service | asserted | patient: Dubravka | time: on 9 August
E Movement | no replacement was *sent* before | denied | patient: replacement
E Appointment | *led* since spring | asserted | agent: Duje Roguljić | patient: The company | time: since spring
E Legal | would not *contest* the | denied | agent: The company | patient: the fine | source: The company
E Legal | contest the *fine*. | asserted | again
E Other | had *slept* on benches | reported | agent: his islanders | place: benches | source: Leo Katić
E Other | were *taken in* by | reported | agent: nuns | patient: pensioners | source: Leo Katić
E Legislation | will *debate* the | planned | agent: MPs | patient: Act on Liner and Seasonal Coastal Maritime Transport | time: after the recess
S | Vidović-Marušić *said* that | speaker: Paula Vidović-Marušić
S | Roguljić, *said* it | speaker: The company
S | Croatia, *warned* that | speaker: Seafarers' Union of Croatia
S | Katić *recalled* that | speaker: Leo Katić
S | HAK *expects* heavy | speaker: HAK
R | *Head* of the agency | person: Paula Vidović-Marušić | organization: Coastal Liner Services Agency
R | Lastovo *mayor* Leo | person: Leo Katić | place: Lastovo
L leads | subject: Paula Vidović-Marušić | object: Coastal Liner Services Agency
L leads | subject: Duje Roguljić | object: Jadrolinija
L within | subject: Vela Luka | object: Korčula
# Slovenian beekeepers take fight over glyphosate to EU ombudsman
E Legal | *take* fight over | asserted | agent: Slovenian beekeepers | patient: fight | destination: EU ombudsman
E Legal | has *complained* to | reported | agent: Slovenian Beekeepers' Association | patient: European Ombudsman | source: Delo | again
E Publication | a *delay* by | reported | agent: European Food Safety Authority | source: Delo
E Movement | We *sent* samples | reported | agent: We | patient: samples | origin: Prekmurje | origin: Kočevje | time: in March 2023 | source: Anton Medved
E Publication | would *appear* before | planned | patient: the results | time: before Christmas | source: A spokesperson
E Science | Slovenia *found* Roundup | asserted | agent: Agricultural Institute of Slovenia | patient: Roundup traces
E Other | will *plant* lindens | planned | agent: association | patient: lindens | place: the Sava | time: On World Bee Day
S | Delo *wrote* on | speaker: Delo
S | silence,” *said* association | speaker: Anton Medved
S | bear, he *joked* | speaker: he
S | Parma, *said* the results | speaker: A spokesperson
S | Golobič *promised* support | speaker: Mateja Golobič
S | support and *hinted* at | speaker: Mateja Golobič
R | *association head* Anton | person: Anton Medved | organization: Slovenian Beekeepers' Association
R | *Agriculture Minister* Mateja | person: Mateja Golobič
L leads | subject: Anton Medved | object: Slovenian Beekeepers' Association
L headquarteredIn | subject: European Food Safety Authority | object: Parma
L headquarteredIn | subject: Slovenian Beekeepers' Association | object: Kranj
# North Macedonia health workers demand protection after attack in Tetovo
E Attack | after *attack* in Tetovo | asserted | place: Tetovo
E Protest | *stopped* work for | reported | agent: Doctors and nurses | patient: work | place: Clinical Hospital Tetovo | time: on Wednesday | source: Doctors' Chamber of Macedonia
E Attack | patient *beat* a | reported | agent: relatives | patient: a physician | place: the emergency ward | source: Doctors' Chamber of Macedonia | again
E Injury | *suffered* a broken | asserted | patient: Ilir Mehmedi
E Attack | was *pushed* to | asserted | patient: Biljana Trpkovska | destination: the floor
E Arrest | Interior *arrested* a father | asserted | agent: Ministry of Interior | patient: a father and son
E Attack | condemned the *violence* | asserted | again
E Business | had *cut* security | reported | agent: he | patient: security guards | place: all state hospitals | source: KSS
E Health | will *take* urgent | planned | agent: the hospital | patient: urgent cases | origin: Tetovo | time: until Monday | source: MIA
S | workers *demand* protection | speaker: North Macedonia health workers
S | *according* to the | speaker: Doctors' Chamber of Macedonia
S | anaesthetist,” *said* ward | speaker: Biljana Trpkovska
S | Apostoloski *condemned* the | speaker: Goran Apostoloski
S | KSS *said* that | speaker: KSS
S | Stoilkov *proposed* treating | speaker: Kiril Stoilkov
S | (DUI) *blamed* the | speaker: Democratic Union for Integration
S | MIA *reports* that | speaker: MIA
R | beat a *physician* on | person: Ilir Mehmedi
R | *ward nurse* Biljana | person: Biljana Trpkovska | organization: Clinical Hospital Tetovo
R | *Health Minister* Goran | person: Goran Apostoloski
R | *lawmaker* Kiril | person: Kiril Stoilkov | organization: VMRO-DPMNE
L memberOf | subject: Kiril Stoilkov | object: VMRO-DPMNE
L locatedIn | subject: Clinical Hospital Tetovo | object: Tetovo
L within | subject: Tetovo | object: North Macedonia
# MONTENEGRO AIR CARRIER TO LINK TIVAT WITH DOHA
E Business | CARRIER TO *LINK* TIVAT | planned | agent: MONTENEGRO AIR CARRIER | patient: TIVAT | patient: DOHA
E Business | will *fly* twice | planned | agent: Air Montenegro | origin: Tivat | destination: Doha | time: from 1 June | instrument: two leased Embraer 195 jets | source: Vuk Drašković-Perić | again
E Agreement | was *negotiated* with | asserted | patient: The service | agent: Qatar Airways
E Meeting | a *visit* by | asserted | agent: Danilo Krivokapa
E Business | will be *subsidised* by | planned | agent: National Tourism Organisation of Montenegro | patient: The service
E Crime | subsidy *breaches* rules | alleged | agent: the subsidy | patient: rules of SEPA | source: Civic Alliance
E Agreement | was *admitted* | asserted | patient: the country | destination: SEPA
E Other | Novi *applauded* | asserted | agent: Hoteliers
E Business | will *keep* Tivat Airport | planned | agent: Airports of Montenegro | patient: Tivat Airport | time: until midnight | source: Vijesti
E Protest | despite *protests* of | reported | agent: residents | place: Luštica peninsula | source: Vijesti
S | Drašković-Perić *announced* on | speaker: Vuk Drašković-Perić
S | NGO, *says* the | speaker: Civic Alliance
S | aeroplanes,” *replied* transport | speaker: Filip Radulović
S | Haslam *expects* “ | speaker: Oliver Haslam
S | peninsula, *reported* Vijesti | speaker: Vijesti
R | *executive director* Vuk | person: Vuk Drašković-Perić | organization: Air Montenegro
R | *Prime Minister* Danilo | person: Danilo Krivokapa
R | *transport minister* Filip | person: Filip Radulović
R | *manager* Oliver | person: Oliver Haslam | organization: Porto Montenegro
L leads | subject: Vuk Drašković-Perić | object: Air Montenegro
L memberOf | subject: Filip Radulović | object: Europe Now Movement
L memberOf | subject: Oliver Haslam | object: Porto Montenegro
# Greek court acquits fishermen over coastguard clash
E Legal | court *acquits* fishermen | asserted | agent: Greek court | patient: fishermen
E Attack | coastguard *clash* | alleged | agent: fishermen
E Legal | on Monday *acquitted* four | asserted | agent: A three-member misdemeanours court | patient: four fishermen | place: Kalymnos | time: on Monday | again
E Legal | who were *accused* of | asserted | patient: four fishermen
E Crime | of *resisting* officers | alleged | agent: four fishermen | patient: officers of the Hellenic Coast Guard | time: last winter | again
E Investigation | during an *inspection* last | asserted | agent: Hellenic Coast Guard | time: last winter
E Investigation | were *stopped* off | asserted | patient: The four | place: Farmakonisi | again
E Legal | will not *appeal*, | denied | agent: Shipping and Island Policy Ministry | source: a source
E Other | *shouted* at the sea | reported | agent: I | patient: the sea | source: Koullias
E Military | when the *patrols* agreed | planned | place: Turkey
E Agreement | patrols *agreed* with | asserted | patient: the patrols | agent: Turkey
E Other | swordfish was *given* to | asserted | patient: The swordfish | beneficiary: Metropolis of Leros, Kalymnos and Astypalea
S | herself *proposed* acquittal | speaker: Evgenia Tsakiri
S | Koullias *told* the | speaker: Koullias
S | appeal, *said* a | speaker: a source
S | long *complained* of | speaker: Panhellenic Union of Middle Range Fisheries Shipowners
S | Hatzipetros *asked* in | speaker: Manolis Hatzipetros
R | *trawler owner* Stamatis | person: Stamatis Koullias
R | *Prosecutor* Evgenia | person: Evgenia Tsakiri
R | *MP* Manolis | person: Manolis Hatzipetros | organization: PASOK
L memberOf | subject: Manolis Hatzipetros | object: PASOK
# Wanted: a priest who can steer a boat
E Appointment | is *looking* for a | reported | agent: Church of Cyprus | patient: a priest | place: Apostolos Andreas | source: Cyprus Mail
E Appointment | *served* the site | asserted | agent: Zacharias | patient: the site | time: for 31 years
E Appointment | *retired* in October | asserted | agent: Zacharias | time: in October
E Appointment | had *applied*, among | reported | agent: four candidates | agent: Loizos Pitsillides | source: Ieronymos
E Movement | will *bring* supplies | planned | agent: Peacekeepers of UNFICYP | patient: supplies
E Culture | The *feast* of Saint | planned | time: on November 30
E Movement | expected to *draw* 3,000 | planned | patient: 3,000 pilgrims | time: on November 30
S | Mail has been *told* | speaker: Cyprus Mail
S | generator,” he *said* | speaker: he
S | Karpasia *said* four | speaker: Ieronymos
S | objection, *said* its | speaker: Cemal Özdenak
R | *Father* Zacharias | person: Zacharias
R | *Bishop* Ieronymos | person: Ieronymos | place: Karpasia
R | *marine engineer* from | person: Loizos Pitsillides
R | *deputy head* Cemal | person: Cemal Özdenak | organization: Evkaf
L memberOf | subject: Cemal Özdenak | object: Evkaf
L locatedIn | subject: Apostolos Andreas | object: Karpas
# Estonian navy escorts tanker after cable alarm
E Military | navy *escorts* tanker | asserted | agent: Estonian navy | patient: tanker
E Military | navy *escorted* a Cook | asserted | agent: Estonia's navy | patient: a Cook Islands-flagged tanker | time: on Saturday | destination: out of the country's economic zone | again
E Movement | *slowed down* for | asserted | agent: the ship | place: Estlink 2 | time: for forty minutes
E Military | Raju *contacted* the | reported | agent: Raju | patient: Eagle Star | source: Estonian Navy
E Accident | Nothing was *damaged* | denied | patient: Nothing | source: Ranno Piirsalu
E Investigation | Fingrid *inspected* the | asserted | agent: Fingrid | patient: the seabed | place: Porkkala | instrument: a drone
E Meeting | Laaneots *informed* allies | asserted | agent: Triin Laaneots | patient: allies | place: NATO headquarters
E Movement | is now *anchored* off | reported | patient: The tanker | place: Gotland | time: now | source: MarineTraffic
S | Navy *said* the | speaker: Estonian Navy
S | *gave* engine trouble | speaker: Eagle Star
S | Piirsalu *told* ERR | speaker: Ranno Piirsalu
S | Elering *confirmed* that | speaker: Elering
S | Kõiv *demanded* that | speaker: Urmas Kõiv
S | Party *warned* against | speaker: Social Democratic Party
S | Gotland, *according* to | speaker: MarineTraffic
R | *Commander* Ranno | person: Ranno Piirsalu | organization: Estonian Navy
R | *Foreign Minister* Triin | person: Triin Laaneots
R | Isamaa *chairman* Urmas | person: Urmas Kõiv | organization: Isamaa
L leads | subject: Urmas Kõiv | object: Isamaa
L memberOf | subject: Ranno Piirsalu | object: Estonian Navy
L locatedIn | subject: NATO headquarters | object: Brussels
# Latvian bank supervisor warns of cloned voices
E Crime | to *empty* accounts | reported | agent: Fraudsters | patient: accounts | place: Latvia | source: Bank of Latvia
E Crime | *using* cloned voices | reported | agent: Fraudsters | patient: cloned voices of bank employees | place: Latvia | source: Bank of Latvia
E Crime | Ventspils *lost* 64,000 | asserted | patient: a retired sailor | time: after a call
E Crime | after a *call* that | asserted | patient: a retired sailor
E Crime | believes the *calls* were | asserted | again
E Crime | were *made* from | reported | patient: the calls | place: abroad | source: State Police Cybercrime Department | again
E Crime | codes *obtained* beforehand | reported | patient: Smart-ID codes | time: beforehand | source: State Police Cybercrime Department
E Legislation | is being *prepared* by | reported | agent: Ministry of Transport | patient: A bill | source: Normunds Zariņš
S | supervisor *warns* of | speaker: Latvian bank supervisor
S | Latvia *warned* on | speaker: Bank of Latvia
S | The voice *said* it | speaker: The voice
S | Ozols *told* the | speaker: Ozols
S | bank, *advised* customers | speaker: Agita Freimane
S | Department *believes* the | speaker: State Police Cybercrime Department
S | Transport, *said* Saeima | speaker: Normunds Zariņš
R | the man's real *adviser* | person: Kristaps Ozols | organization: Swedbank
R | *head of supervision* at | person: Agita Freimane | organization: Bank of Latvia
R | *deputy* Normunds | person: Normunds Zariņš | organization: Saeima
L memberOf | subject: Kristaps Ozols | object: Swedbank
L memberOf | subject: Agita Freimane | object: Bank of Latvia
L memberOf | subject: Normunds Zariņš | object: New Unity
# Lithuanian ice fishermen rescued from Curonian Lagoon
E Rescue | fishermen *rescued* from | asserted | patient: Lithuanian ice fishermen | place: Curonian Lagoon
E Rescue | Rescuers *pulled* eleven | reported | agent: Rescuers | patient: eleven ice fishermen | origin: a drifting floe | place: Curonian Lagoon | time: on Sunday afternoon | source: Fire and Rescue Department | again
E Accident | floe *broke away* near | asserted | patient: The floe | place: Ventės Ragas
E Movement | Klaipėda *arrived* | asserted | agent: a hovercraft | origin: Klaipėda
E Health | were *taken* to | asserted | patient: Two men | destination: Šilutė Hospital
E Other | *refused* to leave | asserted | agent: Bronius Žukas
E Rescue | *lent* a helicopter | asserted | agent: State Border Guard Service | patient: a helicopter
E Other | Jakas *closed* access | asserted | agent: Darius Jakas | patient: access | place: Nida | place: Juodkrantė
S | Department *said* | speaker: Fire and Rescue Department
S | song,” *sighed* Indrė | speaker: Indrė Kalvaitytė
S | She *recalled* that | speaker: She
S | Service *expects* plus | speaker: Lithuanian Hydrometeorological Service
S | LRT *noted* | speaker: LRT
R | *spokeswoman* for the | person: Indrė Kalvaitytė | organization: State Border Guard Service
R | Neringa *mayor* Darius | person: Darius Jakas | place: Neringa
L memberOf | subject: Indrė Kalvaitytė | object: State Border Guard Service
# Swedish court clears nurse in morphine case
E Legal | court *clears* nurse | asserted | agent: Swedish court | patient: nurse
E Legal | morphine *case* | asserted
E Legal | Friday *acquitted* a | asserted | agent: Court of Appeal for Western Sweden | patient: a nurse | time: on Friday | again
E Legal | had been *convicted* of | asserted | patient: a nurse
E Death | the *death* of an | alleged | agent: a nurse | patient: an elderly man | place: Sahlgrenska University Hospital | instrument: a tenfold dose of morphine
E Legal | was *sentenced* to | asserted | agent: Gothenburg District Court | patient: Malin Svärd | time: last year
E Business | *supplied* by the | reported | agent: Oracle Health | patient: the software | source: The appeal judges
E Accident | *displayed* the wrong | reported | agent: the software | patient: the wrong unit | source: The appeal judges
E Legal | will *seek* compensation | planned | agent: Anders Ek | patient: compensation | origin: Chancellor of Justice
E Business | for *introducing* the | asserted | agent: Region Västra Götaland | patient: the system
E Business | was now *paused* for | reported | patient: the Millennium system | time: now | source: Ulrika Stål
E Legal | called the *verdict* a | asserted | again
E Agreement | had *signed* the | asserted | patient: the contract
S | judges *found* that | speaker: The appeal judges
S | Svärd *told* Sveriges | speaker: Svärd
S | (IVO) had *criticised* Region | speaker: Health and Social Care Inspectorate
S | Stål *said* the | speaker: Ulrika Stål
S | union, *called* the | speaker: Vårdförbundet
S | Falk *asked* who | speaker: Björn Falk
R | clears *nurse* in | person: Malin Svärd
R | Her *lawyer*, Anders | person: Anders Ek
R | *Regional director* Ulrika | person: Ulrika Stål | organization: Region Västra Götaland
R | *politician* Björn | person: Björn Falk | organization: Sweden Democrats
L memberOf | subject: Björn Falk | object: Sweden Democrats
L leads | subject: Ulrika Stål | object: Region Västra Götaland
# Danish pig farmers told to brace for swine fever
E Health | boar *infected* with | asserted | patient: a wild boar | instrument: African swine fever
E Science | was *found* 70 | asserted | patient: a wild boar | place: Schleswig-Holstein
E Business | border, *finished* in 2019 | asserted | patient: The fence | time: in 2019
E Disaster | was *damaged* at | asserted | agent: Storm Babet | patient: The fence | place: Kruså
E Disaster | Kruså by *Storm* Babet | asserted | place: Kruså
E Business | has *drawn up* plans | asserted | agent: Danish Crown | patient: plans
E Business | promised *repair* before | planned | agent: Mette Holm-Lauritsen | time: before Whitsun
S | farmers *told* to | speaker: Denmark's food authority
S | has *told* pig | speaker: Denmark's food authority
S | Administration *said* the | speaker: Danish Veterinary and Food Administration
S | Bundgaard *told* The | speaker: Signe Bundgaard
S | found, *said* Hans | speaker: Hans Kirkegaard
S | Venstre *promised* repair | speaker: Mette Holm-Lauritsen
R | *chief veterinarian* Signe | person: Signe Bundgaard | organization: Danish Veterinary and Food Administration
R | *head of pork* at | person: Hans Kirkegaard | organization: Danish Agriculture and Food Council
R | *Agriculture Minister* Mette | person: Mette Holm-Lauritsen
L memberOf | subject: Hans Kirkegaard | object: Danish Agriculture and Food Council
L memberOf | subject: Signe Bundgaard | object: Danish Veterinary and Food Administration
L memberOf | subject: Mette Holm-Lauritsen | object: Venstre
# Norwegian wealth fund drops two shipbreakers
E Business | fund *drops* two | asserted | agent: Norwegian wealth fund | patient: two shipbreakers
E Business | has *excluded* two | reported | agent: Norway's sovereign wealth fund | patient: two shipping companies | source: the central bank | again
E Movement | for *sending* vessels | reported | agent: two shipping companies | patient: vessels | destination: Chattogram | destination: Alang | source: the central bank
E Business | be *broken up* on | reported | patient: vessels | place: Chattogram | place: Alang | source: the central bank
E Business | *acted* on advice | asserted | agent: Norges Bank | again
E Meeting | We *talked* to them | reported | agent: We | patient: them | time: for six years | source: Ingvild Tronstad
E Meeting | will *face* questions | planned | agent: Tor Eirik Haugen | place: Storting | time: next week
E Legislation | *tabled* by Sunniva | asserted | agent: Sunniva Berge | patient: questions
E Business | fund *sold* shares | asserted | agent: The fund | patient: shares
S | bank *said* on Thursday | speaker: the central bank
S | six years," *said* Ingvild | speaker: Ingvild Tronstad
S | Vlachos, *said* it | speaker: Aris Vlachos
S | Brussels *welcomed* the | speaker: Shipbreaking Platform
R | *chief governance officer* at | person: Ingvild Tronstad | organization: Norges Bank Investment Management
R | A *spokesperson* for the Greek firm | person: Aris Vlachos | organization: Halcyon Bulk
R | *Finance Minister* Tor | person: Tor Eirik Haugen | organization: Labour
L memberOf | subject: Ingvild Tronstad | object: Norges Bank Investment Management
L memberOf | subject: Aris Vlachos | object: Halcyon Bulk
L memberOf | subject: Tor Eirik Haugen | object: Labour
L memberOf | subject: Sunniva Berge | object: Green Party
L headquarteredIn | subject: Evergreen Marine | object: Taiwan
L headquarteredIn | subject: Shipbreaking Platform | object: Brussels
# Finns vote with their skis as Lahti Ski Games return
E Sport | Ski Games *return* | asserted | patient: Lahti Ski Games
E Sport | to *watch* Eero | asserted | agent: More than 45,000 people | patient: Eero Hyvärinen | time: on Saturday
E Sport | Hyvärinen *win* the | asserted | agent: Eero Hyvärinen | patient: the men's 20 kilometres skiathlon | place: Lahti Ski Games | time: on Saturday
E Sport | first Finnish *victory* in | asserted | again
E Sport | *attacked* on the | asserted | agent: Hyvärinen | place: Salpausselkä
E Sport | *crossed* the line | asserted | agent: Hyvärinen | patient: the line | again
E Sport | Lind *came* third | asserted | agent: Oskar Lind
E Sport | *waxed* the skis | reported | agent: I | patient: the skis | source: the winner
E Health | *had* norovirus | reported | patient: the serviceman | source: the winner
E Health | had fallen *ill* | reported | patient: half the support staff | source: Finnish Ski Association | again
E Sport | women's *race*, | asserted
E Sport | Rantala *abandoned* after | asserted | agent: Aino Rantala
E Accident | after a *fall* and | asserted | patient: Aino Rantala
E Health | was *taken* to | asserted | patient: Aino Rantala | destination: Päijät-Häme Central Hospital
E Sport | will *miss* the | planned | agent: she | patient: Holmenkollen Ski Festival
E Sport | *shortened* the sprint | asserted | agent: International Ski and Snowboard Federation | patient: the sprint
E Sport | Sarkola *watched* from | asserted | agent: Kaarina Sarkola | place: the Nokian Tyres stand
S | the winner *told* Yle | speaker: the winner
S | Association *confirmed* that | speaker: Finnish Ski Association
R | 23-year-old *conscript* who | person: Hyvärinen
R | *President* Kaarina | person: Kaarina Sarkola
L memberOf | subject: Hyvärinen | object: Vuokatti Ski Team
L citizenOf | subject: Sivert Nordgård | object: Norway
L citizenOf | subject: Oskar Lind | object: Sweden
# Iceland town weighs whether to go home
E Disaster | lava *reached* the edge | asserted | agent: lava | patient: the edge of Grindavík | place: Grindavík | time: Two years
E Meeting | *packed* a handball | asserted | agent: its scattered residents | patient: a handball hall | place: Keflavík | time: on Monday
E Meeting | to *discuss* a question | asserted | agent: its scattered residents | patient: a question | place: Keflavík | time: on Monday | again
E Meeting | told the *meeting* that | asserted | again
E Disaster | magma was still *collecting* below | reported | patient: magma | place: Svartsengi | source: Þorsteinn Bragason
E Business | *bought* 940 homes | asserted | agent: Þórkatla | patient: 940 homes
E Agreement | new *agreement* | planned | agent: Þórkatla | agent: owners
E Business | has already *resumed* processing | asserted | agent: Vísir | patient: processing | place: the harbour
E Legislation | to *vote* on an | planned | agent: Althing | patient: an amendment to the Civil Protection Act
E Culture | RÚV *broadcast* the | asserted | agent: RÚV | patient: the session
E Meeting | broadcast the *session* | asserted | again
S | not,” *said* Guðrún | speaker: Guðrún Helga Pálsdóttir
S | Office *told* the | speaker: Þorsteinn Bragason
S | himself, *said*: | speaker: Bragason
R | a *teacher* who | person: Guðrún Helga Pálsdóttir
R | *Geophysicist* Þorsteinn | person: Þorsteinn Bragason | organization: Icelandic Meteorological Office
L memberOf | subject: Þorsteinn Bragason | object: Icelandic Meteorological Office
L partOf | subject: Vísir | object: Síldarvinnslan
# Sámi Parliament sues over wind farm roads
E Legal | Parliament *sues* over | asserted | agent: Sámi Parliament
E Legal | has filed a *suit* against | reported | agent: Sámi Parliament of Norway | patient: Ministry of Energy | source: Silje Márjá Utsi-Gaup | again
E Legislation | for *approving* roads | reported | agent: Ministry of Energy | patient: roads | place: Finnmark | source: Silje Márjá Utsi-Gaup
E Legal | were *ruled* invalid | reported | agent: Supreme Court of Norway | patient: licences | source: Utsi-Gaup
E Protest | activists *chained* themselves | asserted | agent: Nature and Youth activists | patient: themselves | place: the ministry's doors | time: on the Sámi National Day
S | Utsi-Gaup *said* on | speaker: Silje Márjá Utsi-Gaup
S | Norway *promises* 100 | speaker: St1 Norway
S | Utsi-Gaup *said*, referring | speaker: Utsi-Gaup
S | Aanensen *said* he | speaker: Jarle Aanensen
S | graze there, *said*: | speaker: Nils Ante Somby
R | its *president* Silje | person: Silje Márjá Utsi-Gaup | organization: Sámi Parliament of Norway
R | *Energy Minister* Jarle | person: Jarle Aanensen
R | *Herder* Nils | person: Nils Ante Somby
L leads | subject: Silje Márjá Utsi-Gaup | object: Sámi Parliament of Norway
L within | subject: Finnmark | object: Norway
# Suspected smuggler of antiquities extradited from Beirut to Baghdad
E Legal | antiquities *extradited* from | asserted | patient: Suspected smuggler of antiquities | origin: Beirut | destination: Baghdad
E Legal | Thursday *handed over* to | reported | agent: General Security | patient: a dealer | beneficiary: Iraqi officers | time: on Thursday | source: judicial sources | again
E Crime | of *smuggling* some | alleged | agent: a dealer | patient: some 400 cuneiform tablets | origin: Iraq
E Arrest | was *arrested* in Jounieh | asserted | patient: Raymond Khattar-Bey | place: Jounieh | time: in July
E Movement | was *flown* from | asserted | patient: He | origin: Rafic Hariri International Airport | instrument: an Iraqi Airways aircraft
E Legal | of the *transfer* from | asserted | again
E Legal | had not *ruled* on | denied | agent: Court of Cassation | patient: his request | source: Chucri Abi Nader
E Business | were *offered* to | asserted | patient: The tablets | beneficiary: a collector | place: Geneva
E Other | al-Sarraf *thanked* UNESCO | asserted | agent: Haidar Abbas al-Sarraf | patient: UNESCO | patient: Manhattan District Attorney's Office
E Investigation | *traced* the first | asserted | agent: Matthew Brogan | patient: the first receipts
S | sources *told* L'Orient | speaker: judicial sources
S | Khattar, *said* the | speaker: Carla Khattar
S | “They *told* us Monday | speaker: They
S | then they *told* us | speaker: they
S | never,” she *said* | speaker: she
S | Nader *argues* that | speaker: Chucri Abi Nader
R | *Lawyer* Chucri | person: Chucri Abi Nader
R | *chairman* Dr. Haidar | person: Haidar Abbas al-Sarraf | organization: State Board of Antiquities and Heritage
R | whose *investigator*, Matthew | person: Matthew Brogan | organization: Manhattan District Attorney's Office
L leads | subject: Haidar Abbas al-Sarraf | object: State Board of Antiquities and Heritage
L memberOf | subject: Matthew Brogan | object: Manhattan District Attorney's Office
L childOf | subject: Carla Khattar | object: Raymond Khattar-Bey
L within | subject: Umma | object: Dhi Qar
L within | subject: Girsu | object: Dhi Qar
# Irish nun who taught three generations of Port Said girls dies
E Death | girls *dies* | asserted | patient: Irish nun
E Death | decades, *died* on | asserted | patient: Brigid Coyne | place: Delivrande Hospital | time: on Sunday | again
E Other | *Born* in Ballina | asserted | patient: she | place: Ballina
E Movement | she *came* to | asserted | agent: she | destination: Egypt | time: in 1956
E Military | Suez *Crisis* | asserted
E Other | *refused* to be | asserted | agent: she
E Military | the October *War* | asserted
E Movement | school *moved* to | asserted | agent: the school | destination: Damietta | time: During the October War
E Other | Brigid *taught* in | asserted | agent: Brigid | place: a cinema
E Culture | hold the *funeral* on | planned | agent: Apostolic Vicariate of Alexandria | time: on Tuesday
E Culture | will *attend* with | planned | agent: Essam Hegazi | agent: Ali Abdel-Wahed
S | used to *say* | speaker: she
S | Lotfi *recalled* being | speaker: Lotfi
R | Irish *nun* who | person: Brigid Coyne
R | *headmistress* of the | person: Brigid Coyne | organization: Notre Dame School
R | *novelist* Magda | person: Magda Zulficar-Wahba
R | the first woman *pilot* of | person: Heba Lotfi | organization: Air Cairo
R | *governor*, Maj | person: Essam Hegazi
R | *Maj. Gen.* Essam | person: Essam Hegazi
L leads | subject: Brigid Coyne | object: Notre Dame School
L memberOf | subject: Heba Lotfi | object: Air Cairo
L memberOf | subject: Ali Abdel-Wahed | object: Al-Azhar
L within | subject: Ballina | object: Ireland
L locatedIn | subject: Notre Dame School | object: Port Said
# Aqaba port workers end sit-in
E Protest | end *sit-in* | asserted | agent: Aqaba port workers
E Protest | Saturday *ended* a | asserted | agent: Workers of the Aqaba Company for Ports Operation and Management | patient: a four-day sit-in | time: on Saturday
E Protest | a four-day *sit-in* at | asserted | agent: Workers of the Aqaba Company for Ports Operation and Management | place: gate 2 | again
E Agreement | an *agreement* was | asserted
E Agreement | was *brokered* by | asserted | agent: General Federation of Jordanian Trade Unions | patient: an agreement
E Agreement | Under the *deal* | asserted | again
E Agreement | deal, *signed* before | asserted | patient: the deal | again
E Other | will be *registered* with | planned | patient: 180 day labourers | destination: Social Security Corporation
E Investigation | will *examine* protective | planned | agent: a committee | patient: protective gear
E Death | We *lost* colleagues | reported | agent: We | patient: colleagues and friends | place: here | time: in 2022 | source: Ra'ed Yassin Kabariti
E Other | (ASEZA) *thanked* the | asserted | agent: Aqaba Special Economic Zone Authority | patient: the workers
E Protest | During the *sit-in*, two | asserted | again
E Movement | Maersk *waited* in | asserted | agent: two vessels | place: the gulf
E Movement | was *delayed* | asserted | patient: a cargo of phosphate
S | luxury,” *said* workers | speaker: Ra'ed Yassin Kabariti
S | Front *asked* the | speaker: Ghada Zawaideh
S | Company, *promised* an | speaker: Masri
R | *Labour Minister* Hazem | person: Hazem Masri
R | *workers' representative* Ra'ed | person: Ra'ed Yassin Kabariti
R | a *crane driver* | person: Ra'ed Yassin Kabariti
R | *MP* Ghada | person: Ghada Zawaideh | organization: Islamic Action Front
R | a former *executive* of | person: Masri | organization: Arab Potash Company
L memberOf | subject: Ghada Zawaideh | object: Islamic Action Front
# Nineveh farmers to get drought-proof barley
E Business | farmers to *get* drought-proof | planned | agent: Nineveh farmers | patient: drought-proof barley
E Business | will be *given* to | planned | patient: Seeds of a new drought-resistant barley | beneficiary: 3,000 farmers | place: Nineveh | place: Duhok | time: this autumn | source: ICARDA | again
E Science | was *bred* in | asserted | patient: The variety | place: Terbol
E Other | seeds *saved* when | asserted | patient: seeds
E Movement | was *abandoned* in | asserted | patient: the center's gene bank | place: Aleppo
E Military | civil *war* | asserted
E Business | were *kept* at | asserted | patient: Copies | place: Svalbard Global Seed Vault
E Business | *planted* black | reported | agent: My father | patient: black barley | source: Khudhur Elias Murad
E Disaster | it *died* standing | reported | patient: it | source: Khudhur Elias Murad
E Movement | He *returned* in | asserted | agent: He | time: in 2021 | origin: Khanke
E Other | will *train* women | planned | agent: Mercy Corps | patient: women | source: Dilnaz Hawrami
E Agreement | *agreed* to remove | asserted | agent: the offices of the Popular Mobilization Forces | place: Tal Afar
E Other | to *remove* checkpoints | planned | agent: the offices of the Popular Mobilization Forces | patient: checkpoints
S | ICARDA *said* on | speaker: ICARDA
S | standing,” *said* farmer | speaker: Khudhur Elias Murad
S | Hawrami *told* Rudaw | speaker: Dilnaz Hawrami
R | *farmer* Khudhur | person: Khudhur Elias Murad | place: Sinune
R | *program head* Dilnaz | person: Dilnaz Hawrami | organization: Mercy Corps
L memberOf | subject: Dilnaz Hawrami | object: Mercy Corps
L within | subject: Terbol | object: Lebanon
# Galatasaray held at Rize, Fenerbahçe close gap
E Sport | Galatasaray *held* at | asserted | patient: Galatasaray | place: Rize
E Sport | Fenerbahçe *close* gap | asserted | agent: Fenerbahçe | patient: gap
E Sport | Galatasaray *dropped* points | asserted | agent: Galatasaray | patient: points | time: on Saturday | again
E Sport | were *held* to | asserted | agent: Çaykur Rizespor | patient: they | place: a waterlogged pitch | again
E Sport | 1-1 *draw* by | asserted | agent: Çaykur Rizespor | patient: they | again
E Sport | *put* the hosts ahead | asserted | agent: Emirhan Aksoy | patient: the hosts
E Sport | since *joining* from | asserted | agent: Emirhan Aksoy | origin: Göztepe
E Sport | Overgaard *levelled* in | asserted | agent: Mads Overgaard | time: in the 71st minute
E Sport | 3-0 *winners* against | asserted | agent: Fenerbahçe | patient: Kayserispor
E Sport | Trabzonspor *meet* on | planned | agent: Beşiktaş | agent: Trabzonspor | place: Tüpraş Stadium | time: on Monday
E Sport | is *suspended* for | asserted | patient: Overgaard
E Sport | cup *tie* with | planned | patient: Konyaspor
E Investigation | would *examine* why | planned | agent: Turkish Football Federation | source: Turkish Football Federation
E Sport | was not *moved* | denied | patient: the match
E Sport | League *resumes* on | planned | patient: UEFA Champions League | time: on Tuesday
S | Uçar *said* | speaker: Rıdvan Uçar
S | (TFF) *said* it | speaker: Turkish Football Federation
S | Demirören-Kaya *told* Demirören | speaker: Cihan Demirören-Kaya
R | *striker* Mads | person: Mads Overgaard | organization: Galatasaray
R | *coach* Rıdvan | person: Rıdvan Uçar | organization: Galatasaray
R | *Club chair* Cihan | person: Cihan Demirören-Kaya | organization: Galatasaray
L memberOf | subject: Mads Overgaard | object: Galatasaray
L memberOf | subject: Emirhan Aksoy | object: Çaykur Rizespor
# Interior minister: 64 suspects nabbed in operation against phone scammers
E Arrest | suspects *nabbed* in | reported | patient: 64 suspects | source: Interior minister
E Investigation | nabbed in *operation* against | reported | patient: phone scammers | source: Interior minister
E Arrest | Police *detained* 64 | reported | agent: Police | patient: 64 people | place: 14 provinces | source: Orhan Yalçınkaya | again
E Investigation | pre-dawn *operation* against | reported | agent: Police | patient: a ring | place: 14 provinces | source: Orhan Yalçınkaya | again
E Crime | that *posed* as | alleged | agent: a ring | source: Orhan Yalçınkaya
E Investigation | The *probe* was | asserted | agent: Ankara Chief Public Prosecutor's Office | agent: Financial Crimes Investigation Board | agent: Gendarmerie General Command
E Investigation | was *found* behind | asserted | patient: Gold | place: Esenyurt
E Arrest | were *caught* in | asserted | patient: Eleven suspects | place: Kuşadası
E Movement | while *boarding* a | asserted | agent: Eleven suspects | patient: a boat | destination: Samos
E Arrest | detainees *waited* 20 | reported | agent: some detainees | time: 20 hours | source: Lawyers
S | Yalçınkaya *wrote* on | speaker: Orhan Yalçınkaya
S | News has *learned* | speaker: Hürriyet Daily News
S | Karahan *said* | speaker: Karahan
S | *complained* that | speaker: Lawyers
R | *Interior Minister* Orhan | person: Orhan Yalçınkaya
R | *actress* Melis | person: Melis Karahan
R | alleged *leader*, Ferhat | person: Söylemez
# CASPIAN SEALS FOUND DEAD ON DAGESTAN BEACHES
E Death | FOUND *DEAD* ON | asserted | patient: CASPIAN SEALS | place: DAGESTAN
E Investigation | inspectors *counted* 214 | reported | agent: Environmental inspectors | patient: 214 dead Caspian seals | place: Makhachkala | place: Sulak | source: the regional environment ministry
E Movement | have *washed ashore* since | reported | patient: Carcasses | time: since Friday | source: Zagir Gadzhimuradov
E Accident | a gas *release* | alleged | source: He
E Death | They *suffocated* | reported | patient: They | source: he | again
E Movement | sea *carried* them | reported | agent: the sea | patient: them | destination: here | source: he
E Science | *took* samples to | asserted | agent: Federal Fisheries Agency | patient: samples | destination: Astrakhan
E Death | smaller *strandings* | reported | source: Scientists
E Accident | denied a *leak* | denied | agent: Lukoil | source: Lukoil
E Death | has *lost* three-quarters | reported | patient: three-quarters of its population | agent: The seal | time: in a century | source: WWF
S | ministry *said* Monday | speaker: the regional environment ministry
S | Friday, *said* Zagir | speaker: Zagir Gadzhimuradov
S | here,” he *told* | speaker: he
S | Azerbaijan *reported* smaller | speaker: Scientists
S | Almaty *said* avian | speaker: Assel Tulegenova
S | field, *denied* a | speaker: Lukoil
S | Izberbash *asked* residents | speaker: Ruslan Omarov
S | *according* to WWF | speaker: WWF
R | *Mayor* Ruslan | person: Ruslan Omarov | place: Izberbash
L leads | subject: Zagir Gadzhimuradov | object: Caspian Nature Center
L memberOf | subject: Assel Tulegenova | object: Institute of Hydrobiology and Ecology
L locatedIn | subject: Institute of Hydrobiology and Ecology | object: Almaty
# Siberian schoolgirl wins Olympiad gold with theorem named after cat
E Science | schoolgirl *wins* Olympiad | asserted | agent: Siberian schoolgirl | patient: Olympiad gold
E Science | has *won* a gold | asserted | agent: A 16-year-old | patient: a gold medal | place: International Mathematical Olympiad | again
E Science | *took part* without | asserted | agent: Competitors
E Business | will *pay* each | planned | agent: Education Ministry | patient: 1.5 million rubles | beneficiary: each medalist | source: TASS
E Meeting | was *met* by | asserted | agent: classmates | agent: Semyon Zubkov | patient: she | place: Tolmachevo Airport
S | “She *asked* me | speaker: She
S | ugly,” *said* her | speaker: Gleb Voronin
S | “I *said*: first | speaker: I
S | TASS *said* | speaker: TASS
R | her *coach*, Gleb | person: Gleb Voronin | organization: Specialized Educational Scientific Center of Novosibirsk State University
R | *Governor* Semyon | person: Semyon Zubkov
L citizenOf | subject: Chen Zihan | object: China
L memberOf | subject: Gleb Voronin | object: Specialized Educational Scientific Center of Novosibirsk State University
# Odesa port traders count losses after night of drones
E Business | *count* losses | asserted | agent: Odesa port traders | patient: losses
E Attack | night of *drones* | asserted | place: Odesa
E Other | traders *swept* glass | asserted | agent: Grain traders | patient: glass | place: Chornomorsk | time: on Tuesday
E Attack | drones *hit* two | asserted | agent: Shahed drones | patient: two warehouses | patient: a canteen | time: a night | again
E Death | No one was *killed* | denied | patient: No one
E Culture | stupid birthday *party* | asserted
E Movement | had *taken* the | asserted | patient: the night shift | destination: the other side of the harbor
E Injury | was *hurt* | asserted | patient: One firefighter
E Military | it *downed* 51 | reported | agent: it | patient: 51 of 60 drones | source: Ukrainian Air Force
E Attack | drones *launched* from | reported | patient: 60 drones | origin: Cape Chauda | origin: Primorsko-Akhtarsk | source: Ukrainian Air Force | again
E Disaster | *lost* 6,000 | asserted | agent: Nibulon | patient: 6,000 tons of peas
E Attack | had *struck* fuel | reported | agent: it | patient: fuel | source: Defense Ministry
E Meeting | London *met* shipping | asserted | agent: Insurers | patient: shipping officials | time: on Tuesday
E Other | Kovalchuk, *thanked* Germany | asserted | agent: Roman Kovalchuk | patient: Germany
S | to what foreman Ihor Bondar *called* | speaker: Ihor Bondar
S | Force *said* it | speaker: Ukrainian Air Force
S | ton,” *said* Svitlana | speaker: Svitlana Dmytrenko
S | Ministry *said* it | speaker: Defense Ministry
R | *foreman* Ihor | person: Ihor Bondar
R | an *analyst* with | person: Svitlana Dmytrenko | organization: Barva Invest
R | The *regional head*, Roman | person: Roman Kovalchuk
L memberOf | subject: Svitlana Dmytrenko | object: Barva Invest
L within | subject: Cape Chauda | object: Crimea
# Anti-graft court remands former forestry boss
E Arrest | court *remands* former | asserted | agent: Anti-graft court | patient: former forestry boss
E Legal | has *ordered* the former | reported | agent: High Anti-Corruption Court | patient: the former head of a state forestry company | source: Ukrinform
E Arrest | to be *held* for | planned | patient: the former head of a state forestry company | time: 60 days | source: Ukrinform | again
E Legal | is *suspected* of | asserted | patient: Vasyl Lisovyi
E Crime | of *selling* oak | alleged | agent: Vasyl Lisovyi | patient: oak | origin: Volyn | origin: Rivne | beneficiary: a firm of his brother-in-law
E Movement | meters *left* the | reported | patient: 11,000 cubic meters | origin: the country | place: Yahodyn checkpoint | source: National Anti-Corruption Bureau of Ukraine
E Investigation | *kept* samples | asserted | agent: Polish customs officers | patient: samples | place: Chełm
E Legislation | will *propose* changes | planned | agent: Halyna Tymchyshyn | patient: changes to the Forest Code | place: Verkhovna Rada
S | Ukrinform *reports* | speaker: Ukrinform
S | judge *remarked* | speaker: the judge
S | He *denies* it | speaker: He
S | (SAPO) *say* 11,000 | speaker: Specialized Anti-Corruption Prosecutor's Office
S | Malko *challenged* prosecutor | speaker: Yurii Malko
S | Ukraine *praised* the | speaker: Transparency International Ukraine
R | the former *head* of | person: Vasyl Lisovyi
R | his *lawyer* Yurii | person: Yurii Malko
R | *prosecutor* Oksana | person: Oksana Derkach
R | *deputy* Halyna | person: Halyna Tymchyshyn | organization: Servant of the People
L memberOf | subject: Halyna Tymchyshyn | object: Servant of the People
L locatedIn | subject: High Anti-Corruption Court | object: Kyiv
# Baltic states sign joint order for hospital trains
E Agreement | states *sign* joint | asserted | agent: Baltic states | patient: joint order
E Business | joint *order* for | asserted | agent: Baltic states | patient: hospital trains
E Agreement | Lithuania *signed* an | asserted | agent: The defence ministers | patient: an agreement | time: on Tuesday | place: KAUNAS | again
E Agreement | an *agreement* on Tuesday | asserted | agent: The defence ministers | time: on Tuesday | again
E Business | to *buy* two | planned | agent: The defence ministers | patient: two hospital trains | again
E Agreement | The *contract* with | asserted | agent: Stadler Polska
E Movement | will *run* on | planned | patient: The carriages | place: Rail Baltica
E Business | be *stationed* at | planned | patient: they | place: Mockava
E Military | would be *trained* with | planned | patient: crews | agent: Bundeswehr | place: Rukla | source: Audrius Vilkas
E Meeting | NATO *summit* in | planned | place: The Hague
S | Gudaitis, *said* beside | speaker: Rimantas Gudaitis
S | Forces, *said* crews | speaker: Audrius Vilkas
S | Šimkutė *wondered* why | speaker: Giedrė Šimkutė
S | Service *understands* | speaker: Baltic News Service
R | Lithuania's *minister*, Rimantas | person: Rimantas Gudaitis | place: Lithuania
R | *Brigadier General* Audrius | person: Audrius Vilkas | organization: Lithuanian Armed Forces
R | a *surgeon* of | person: Audrius Vilkas | organization: Lithuanian Armed Forces
R | *MP* Giedrė | person: Giedrė Šimkutė | organization: Homeland Union
L memberOf | subject: Audrius Vilkas | object: Lithuanian Armed Forces
L memberOf | subject: Giedrė Šimkutė | object: Homeland Union
L within | subject: Riga | object: Latvia
L within | subject: Tartu | object: Estonia
# Tallinn bars sue city over midnight alcohol ban
E Legal | bars *sue* city | asserted | agent: Tallinn bars | patient: city
E Legislation | alcohol *ban* | asserted | agent: city
E Legal | have *sued* the | asserted | agent: Eleven bars | patient: Tallinn City Council | again
E Legislation | its *ban* on selling | asserted | agent: Tallinn City Council | again
E Legislation | which *took effect* on | asserted | patient: its ban | time: on 1 September | again
E Crime | ordinance *breaches* the | alleged | agent: the ordinance | patient: Alcohol Act | source: The plaintiffs
E Other | had *fallen* by | reported | patient: calls to police | origin: Viru Street | source: Kersti Loorits
E Other | a *decline* of | reported | source: Police and Border Guard Board | again
E Legal | will *hear* the | planned | agent: Tallinn Administrative Court | patient: the case | time: in November
E Legal | hear the *case* in | asserted | again
S | Põrgu, *claim* that | speaker: The plaintiffs
S | that,” *said* bar | speaker: Marko Tuisk
S | Loorits of Eesti 200 *told* | speaker: Kersti Loorits
S | (PPA) *confirms* a | speaker: Police and Border Guard Board
S | Tallinn *asked* to join | speaker: Sleep for Tallinn
R | *bar owner* Marko | person: Marko Tuisk
R | *Deputy Mayor* Kersti | person: Kersti Loorits | place: Tallinn
R | *chief* Ain | person: Ain Saar | organization: Estonian Hotel and Restaurant Association
L leads | subject: Ain Saar | object: Estonian Hotel and Restaurant Association
L memberOf | subject: Kersti Loorits | object: Eesti 200
# Gaza bakers, dentists and a barber: one street's day of truce
E Agreement | day of *truce* | asserted | place: Gaza
E Business | trades *reopened* on | asserted | patient: three trades | place: Al-Bahar Street | time: on the second day of the truce
E Agreement | day of the *truce*: | asserted | again
E Business | *shaves* men free | asserted | agent: Hassan Shurrab | patient: men | time: until Friday
E Death | He *lost* his brother | asserted | patient: Jihad | place: Nasser Hospital
E Other | and *found* his | asserted | agent: He | patient: his scissors | place: the rubble of the shop
E Movement | Flour *came* from | asserted | patient: Flour | origin: a convoy | place: Kerem Shalom
E Movement | trucks *entered* on | reported | agent: 180 trucks | time: on Monday | source: The Israeli military
E Other | police *directed* the | asserted | agent: Hamas-run police | patient: the queue
E Meeting | to *discuss* the | planned | agent: mediators | patient: the next phase | place: Cairo
E Business | I *make* ka'ak | planned | agent: I | patient: ka'ak | time: Tomorrow | source: Naim Farra
S | everything,” she *said* | speaker: she
S | military *said* 180 | speaker: The Israeli military
S | UNRWA *counted* fewer | speaker: UNRWA
S | ka'ak,” *said* baker | speaker: Naim Farra
R | The *dentist*, trained | person: Rawan Abu Mustafa
R | *baker* Naim | person: Naim Farra
# Haifa technologists build cheap sensor for sewage viruses
E Science | technologists *build* cheap | asserted | agent: Haifa technologists | patient: cheap sensor
E Science | have *developed* a | asserted | agent: Researchers | patient: a paper sensor | again
E Publication | to a *study* by | asserted | agent: Dafna Gruenwald | agent: Majd Khoury
E Science | was *tested* at | asserted | patient: It | place: Haifa | place: Nazareth | place: Kiryat Gat
E Science | will *try* the | planned | agent: Health Ministry | patient: the strip | place: Bnei Brak
E Health | was *found* last | asserted | patient: polio | place: Bnei Brak | time: last spring
E Business | was *set up* with | asserted | patient: Rivulet
S | *according* to a study | speaker: a study
S | costs,” Gruenwald *said* | speaker: Gruenwald
S | he *told* The | speaker: he
R | *Prof.* Dafna | person: Dafna Gruenwald
R | *doctoral student* Majd | person: Majd Khoury
R | *engineer* Avi | person: Avi Peretz | organization: Mekorot
L memberOf | subject: Dafna Gruenwald | object: Technion – Israel Institute of Technology
L memberOf | subject: Avi Peretz | object: Mekorot
L headquarteredIn | subject: PATH | object: Seattle
# Emirati astronaut candidates finish desert survival course
E Other | candidates *finish* desert | asserted | agent: Emirati astronaut candidates | patient: desert survival course
E Other | have *completed* a | reported | agent: Two astronaut candidates | patient: a two-week survival course | place: the Liwa desert | source: the centre | again
E Other | *learnt* to find | reported | agent: Hamda Al Suwaidi | agent: Rashid Al Ketbi | source: Obaid Al Kaabi
E Other | continue *training* at | planned | agent: They | place: Johnson Space Center
E Movement | may *fly* to | planned | agent: They | destination: the Gateway station
E Business | would *supply* the | planned | agent: Airbus | agent: Thales Alenia Space | patient: the airlock | source: Ammar Al Falasi
E Business | Dubai *Airshow* in | planned | time: in November
E Other | may *try* the suit | planned | agent: students of Khalifa University | patient: the suit
S | centre *announced* today | speaker: the centre
S | lizard, *said* trainer | speaker: Obaid Al Kaabi
S | ADNOC, *said* the | speaker: Al Suwaidi
S | dune,” she *said* | speaker: she
S | Al Falasi, *said* Airbus | speaker: Ammar Al Falasi
R | *trainer* Colonel | person: Obaid Al Kaabi
R | *Colonel* (Retd | person: Obaid Al Kaabi | organization: UAE Armed Forces
R | *petroleum engineer* who | person: Al Suwaidi | organization: ADNOC
R | *Director-General*, Ammar | person: Ammar Al Falasi | organization: Mohammed Bin Rashid Space Centre
L leads | subject: Ammar Al Falasi | object: Mohammed Bin Rashid Space Centre
L locatedIn | subject: Johnson Space Center | object: Houston
# MOROCCO: ARGAN COOPERATIVES JOIN FORCES AGAINST FAKE OIL
E Agreement | COOPERATIVES *JOIN* FORCES | asserted | agent: ARGAN COOPERATIVES | place: MOROCCO
E Business | have *founded* a | reported | agent: Forty-two women's cooperatives | patient: a federation | place: Taroudant | source: Maghreb Arab Press | again
E Election | *elected* president of | asserted | patient: Fadma Aït Ouakrim
E Crime | *dyed* with | reported | patient: sunflower oil | instrument: paprika | source: Fadma Aït Ouakrim
E Business | has *cut* the harvest | reported | agent: drought | patient: the harvest | place: Tafraout | source: Lahcen Oubella
E Disaster | and *drought* has | reported | place: Tafraout | source: Lahcen Oubella
S | (MAP) *said* on | speaker: Maghreb Arab Press
S | Souss, *said* half | speaker: Fadma Aït Ouakrim
S | smell it and *say*: | speaker: The tourists
S | Bensouda-Tahiri *promised* 12 | speaker: Rachid Bensouda-Tahiri
S | third, *said* Lahcen | speaker: Lahcen Oubella
S | (PJD) *criticised* import | speaker: Justice and Development Party
R | elected *president* of | person: Fadma Aït Ouakrim | organization: Union of Argan Women of the Souss
R | *Agriculture Minister* Rachid | person: Rachid Bensouda-Tahiri
L leads | subject: Fadma Aït Ouakrim | object: Union of Argan Women of the Souss
L memberOf | subject: Lahcen Oubella | object: National Agency for Water and Forests
L locatedIn | subject: Ibn Zohr University | object: Agadir
# Sahrawi marathon runners brave sandstorm near Smara camp
E Disaster | brave *sandstorm* near | asserted | place: Smara
E Sport | runners *brave* sandstorm | asserted | agent: Sahrawi marathon runners | patient: sandstorm | place: Smara
E Sport | countries *took part* on | asserted | agent: More than 300 runners | patient: Sahara Marathon | time: on Tuesday
E Disaster | A *sandstorm* cut | asserted | place: the halfway point | again
E Other | *handed out* scarves | asserted | agent: Algerian Red Crescent | patient: scarves
E Other | teacher *born* in | asserted | patient: Salek Mohamed Lamin | place: the camps
E Sport | camps, *won* in | asserted | agent: Salek Mohamed Lamin
E Sport | women's *race* was | asserted
E Sport | was *won* by | asserted | agent: Itziar Olabarria | patient: The women's race
E Publication | *published* the results | asserted | agent: Sahara Press Service | patient: the results
S | too,” he *said* | speaker: he
R | 27-year-old *teacher* born | person: Salek Mohamed Lamin
R | Basque *runner* Itziar | person: Itziar Olabarria | organization: Club Atletismo Gernika
L memberOf | subject: Itziar Olabarria | object: Club Atletismo Gernika
# Cairo traders' association disputes tax on gold jewellery
E Legislation | *amendments* to the Stamp | asserted | patient: Stamp Tax Law
E Legislation | Law *passed* by | asserted | agent: House of Representatives | patient: amendments | time: in June | again
E Legislation | to be *levied* from | planned | patient: The duty | time: from 1 January
E Appointment | must *hire* 90 | planned | agent: Assay and Weights Administration | patient: 90 inspectors
E Meeting | to *meet* the traders | planned | agent: Karim Darwish-Nour | patient: the traders | time: this week
E Business | Gold *reached* a | reported | patient: Gold | time: on Monday | source: Mubasher data
E Business | Reserve *kept* rates | reported | agent: Federal Reserve | patient: rates | source: Mubasher data
E Legislation | *voted* against | asserted | agent: Hisham Gad
S | association *disputes* tax | speaker: Cairo traders' association
S | has *asked* the Ministry | speaker: The gold division
S | jewellery, *calling* it | speaker: The gold division
S | Ghattas *told* reporters | speaker: Girgis Ghattas
S | Authority *says* it | speaker: Egyptian Tax Authority
S | data *showed* | speaker: Mubasher data
S | Morcos *defended* the | speaker: Rania Morcos
R | *division head* Girgis | person: Girgis Ghattas | organization: Federation of Egyptian Chambers of Commerce
R | *Finance Minister* Karim | person: Karim Darwish-Nour
R | *deputy* Rania | person: Rania Morcos | organization: Nation's Future Party
L memberOf | subject: Girgis Ghattas | object: Federation of Egyptian Chambers of Commerce
L memberOf | subject: Rania Morcos | object: Nation's Future Party
L memberOf | subject: Hisham Gad | object: Egyptian Social Democratic Party
# Algerian court frees cartoonist pending appeal
E Rescue | court *frees* cartoonist | asserted | agent: Algerian court | patient: cartoonist
E Legal | pending *appeal* | planned
E Legal | Sunday *ordered* the | asserted | agent: Court of Oran | time: on Sunday
E Rescue | the provisional *release* of | asserted | agent: Court of Oran | patient: Ghilas Aoudia | again
E Arrest | *served* five months | asserted | patient: Ghilas Aoudia | time: five months
E Legal | year-long *sentence* for | asserted | patient: Ghilas Aoudia
E Publication | for a *drawing* that | asserted
E Movement | *left* the prison | asserted | agent: Aoudia | origin: the prison of Aïn Témouchent | time: at dusk
E Legal | the appeal would be *heard* | planned | patient: the appeal | time: on 14 May | source: Nassima Haddadj | again
E Legal | *dissolved* by a court | asserted | agent: a court | patient: Algerian League for the Defence of Human Rights
E Protest | had *campaigned* for | asserted | agent: Algerian League for the Defence of Human Rights | agent: Cartoonists Rights Network | beneficiary: him
E Protest | students *hung* his | asserted | agent: students | patient: his drawings | place: Béjaïa | place: Tizi Ouzou
E Legal | the *case* | asserted | again
S | bad,” he *told* | speaker: he
S | Haddadj *said* the | speaker: Nassima Haddadj
S | Communication *recalled* that | speaker: Ministry of Communication
S | Guerroudj, *said* a camel | speaker: Abdelhamid Guerroudj
R | release of *cartoonist* Ghilas | person: Ghilas Aoudia
R | *Lawyer* Nassima | person: Nassima Haddadj
R | A *deputy* of | person: Abdelhamid Guerroudj | organization: Movement of Society for Peace
L memberOf | subject: Abdelhamid Guerroudj | object: Movement of Society for Peace
# Five from Danish amateur side banned in betting case
E Sport | side *banned* in | asserted | patient: Five
E Crime | *betting* case | alleged | agent: Five
E Sport | has *banned* five | reported | agent: Danish Football Association | patient: five players | time: up to two years | source: its disciplinary body | again
E Crime | for *betting* on | reported | agent: five players | source: its disciplinary body | again
E Crime | placed *wagers* on | asserted | agent: The players | time: last autumn | again
E Sport | *games* against | asserted | agent: Fremad Amager | agent: Skive | time: last autumn
E Sport | was *booked* for | asserted | patient: Jeppe Damgaard
E Other | for *kissing* the | asserted | agent: Jeppe Damgaard | patient: the linesman
E Other | *alerted* the | asserted | agent: Danske Spil | patient: National Police
E Sport | would *play on* with | planned | agent: Næstved | source: Torben Elgaard
E Sport | *starting* on Saturday | planned | agent: Næstved | patient: Esbjerg | time: on Saturday
E Meeting | will *discuss* the | planned | agent: Sports ministers | patient: Macolin Convention | place: Copenhagen
E Legal | been *filed*, | denied | patient: criminal charges | source: Ritzau
S | body *said* on Monday | speaker: its disciplinary body
S | Damgaard *wrote* on | speaker: Damgaard
S | Elgaard *said* Næstved | speaker: Torben Elgaard
S | Denmark *compared* betting | speaker: Lone Krag
S | *according* to Ritzau | speaker: Ritzau
R | *Chairman* Torben | person: Torben Elgaard | organization: Næstved
R | *Integrity officer* Lone | person: Lone Krag | organization: Anti Doping Denmark
L leads | subject: Torben Elgaard | object: Næstved
L memberOf | subject: Lone Krag | object: Anti Doping Denmark
L memberOf | subject: Jeppe Damgaard | object: Næstved
# Turkish Cypriot teachers walk out over headscarf rule
E Protest | teachers *walk out* over | asserted | agent: Turkish Cypriot teachers
E Other | stayed *closed* on | asserted | patient: North Nicosia schools | time: on Thursday
E Protest | *struck* against | asserted | agent: KTÖS | agent: KTOEÖS | again
E Protest | Teachers *marched* from | asserted | agent: Teachers | origin: Kyrenia Gate | destination: İnönü Square
E Other | had *set up* barriers | asserted | agent: police | patient: barriers | place: İnönü Square
E Protest | called the *strike* unlawful | asserted | again
E Legal | will *take* the matter | planned | agent: Republican Turkish Party | patient: the matter | destination: Constitutional Court
E Movement | *came* from Morphou | asserted | agent: Hatice Baybars | origin: Morphou
E Other | *decided* to ignore | asserted | agent: the governing body | place: Famagusta
E Movement | Kuralay *leaves* today | planned | agent: Kuralay | destination: Ankara | time: today
E Protest | a *protest* before | planned | place: the Turkish embassy
S | KTÖS, *told* a | speaker: Songül Erdoğan-Mert
S | (UBP) *called* the | speaker: Nazım Kuralay
S | chemistry,” *said* parent | speaker: Hatice Baybars
S | planned, *wrote* Yeni | speaker: Yeni Düzen
R | *secretary-general* of KTÖS | person: Songül Erdoğan-Mert | organization: KTÖS
R | *Education minister* Nazım | person: Nazım Kuralay
L memberOf | subject: Nazım Kuralay | object: National Unity Party
L leads | subject: Songül Erdoğan-Mert | object: KTÖS
# Thessaloniki to ration water for car washes
E Other | Thessaloniki to *ration* water | planned | agent: Thessaloniki | patient: water | beneficiary: car washes
E Business | be *allowed* to open | planned | patient: Car washes | agent: EYATH | time: from Monday | again
E Other | July *reached* 310,000 | reported | patient: demand | time: in July | source: Antigoni Sarri
E Legal | intends to *ask* the | planned | agent: He | patient: Council of State
E Disaster | has *declared* an emergency | asserted | agent: Region of Central Macedonia | patient: an emergency | place: Kassandra | place: Sithonia
E Business | a *merger* of | planned | agent: New Democracy government | patient: 200 utilities
S | EYATH *decided* | speaker: EYATH
S | Sarri *said* demand | speaker: Antigoni Sarri
S | tankers,” she *said* | speaker: she
S | Association, *says* 70 | speaker: Pavlos Mantas
S | Zographos *traced* the | speaker: Lefteris Zographos
S | (KKE) *calls* privatisation | speaker: Communist Party of Greece
R | *Managing director* Antigoni | person: Antigoni Sarri | organization: EYATH
R | *chair* of the Northern | person: Pavlos Mantas | organization: Northern Greece Car Wash Owners' Association
R | *hydrologist* Lefteris | person: Lefteris Zographos | organization: Aristotle University of Thessaloniki
L leads | subject: Antigoni Sarri | object: EYATH
L leads | subject: Pavlos Mantas | object: Northern Greece Car Wash Owners' Association
L memberOf | subject: Lefteris Zographos | object: Aristotle University of Thessaloniki
# Sofia tram driver wins opera contest
E Culture | driver *wins* opera | asserted | agent: Sofia tram driver | patient: opera contest
E Other | *finished* his shift | asserted | agent: Nikola Bonev | patient: his shift | time: on Sunday
E Movement | *walked* to the | asserted | agent: he | destination: Sofia Opera House
E Culture | *won* the Boris | asserted | agent: he | patient: Boris Christoff International Competition | place: Sofia Opera House | time: on Sunday | again
E Culture | Pernik *sang* an | asserted | agent: The 29-year-old bass | patient: an aria | patient: a lullaby
E Culture | Second *came* soprano | asserted | agent: Ketevan Jorjadze
E Culture | twice *rejected* him | asserted | agent: National Academy of Music | patient: him
E Culture | *clapped* longest | reported | agent: Pantaley Stoev | source: 24 Chasa
S | listened,” *said* jury | speaker: Raina Vasileva-Kern
S | Yotova *told* the | speaker: Ginka Yotova
S | *according* to 24 | speaker: 24 Chasa
R | *jury chair* Raina | person: Raina Vasileva-Kern | organization: Vienna State Opera
R | *Dispatcher* Ginka | person: Ginka Yotova
R | *soprano* Ketevan | person: Ketevan Jorjadze
R | Its *rector*, Pantaley | person: Pantaley Stoev | organization: National Academy of Music
R | Sofia *tram driver* wins | person: Nikola Bonev
L memberOf | subject: Nikola Bonev | object: Sofia Public Electrical Transport Company
L memberOf | subject: Raina Vasileva-Kern | object: Vienna State Opera
L leads | subject: Pantaley Stoev | object: National Academy of Music
L citizenOf | subject: Lee Do-hyun | object: South Korea
L within | subject: Kutaisi | object: Georgia
# Hungarian opposition mayor cleared of misusing funds
E Legal | Hungarian opposition mayor *cleared* of | asserted | patient: Hungarian opposition mayor
E Crime | cleared of *misusing* funds | denied | agent: Hungarian opposition mayor | patient: funds
E Legal | on Wednesday *cleared* the mayor | asserted | again | agent: Szeged Court of Appeal | patient: Attila Mezey | time: on Wednesday
E Crime | of *misusing* municipal funds | denied | again | agent: Attila Mezey | patient: municipal funds | source: Szeged Court of Appeal
E Business | in the *purchase* of four electric buses | asserted | patient: four electric buses
E Crime | he had *favoured* the supplier | denied | agent: he | patient: Ikarus | source: Judges
E Legal | The case was *opened* by | asserted | agent: Integrity Authority | patient: The case
E Legal | after a *complaint* by | asserted | agent: Bernadett Oláh
E Investigation | *questioned* 34 witnesses | asserted | agent: National Bureau of Investigation | patient: 34 witnesses
E Legal | welcomed the *ruling* | asserted | again
S | the mayor *wrote* | speaker: the mayor
S | Eszter Vitányi *said* courts | speaker: Eszter Vitányi
S | 444 *reported* | speaker: 444
R | cleared the *mayor* of Hódmezővásárhely | person: Attila Mezey | place: Hódmezővásárhely
R | local *councillor* Bernadett | person: Bernadett Oláh | organization: Fidesz
R | *Government spokeswoman* Eszter | person: Eszter Vitányi
L memberOf | subject: Bernadett Oláh | object: Fidesz

# Estonian choir dresses auctioned for Ukraine
E Business | choir dresses *auctioned* for | asserted | patient: Estonian choir dresses | beneficiary: Ukraine
E Business | nineteen parishes were *auctioned* on | asserted | again | patient: Sixty-two folk dresses | place: Vanemuine Theatre | time: on Saturday
E Business | *raising* €41,000 | asserted | patient: €41,000 | beneficiary: Ukraine
E Business | *fetched* €3,900 | asserted | patient: a striped skirt and coif
E Culture | Song *Celebration* of 1969 | asserted | time: 1969
E Culture | I *sang* in it | reported | agent: I | source: the 82-year-old
E Other | *buried* a husband | reported | agent: I | patient: a husband | source: the 82-year-old
E Business | The *auction* was arranged | asserted | again | agent: Slava Ukraini Tartu | agent: Estonian National Museum
E Business | *waived* fees | asserted | agent: Coop Pank | patient: fees
E Other | will be *handed over* in | planned | agent: volunteers | patient: The ambulances | place: Dnipro
E Business | *bought* a pair of mittens | asserted | agent: Piret Hallik | patient: a pair of mittens
E Business | The next *auction* | planned | place: Viljandi | time: on St. John's Eve
S | the 82-year-old *said* | speaker: the 82-year-old
S | *according* to Tartu Postimees | speaker: Tartu Postimees
R | whose *textile curator* | person: Reet Piiri-Kask | organization: Estonian National Museum
R | *Minister of Culture* Piret | person: Piret Hallik
L memberOf | subject: Reet Piiri-Kask | object: Estonian National Museum
L partOf | subject: Women's Voluntary Defence Organisation | object: Estonian Defence League

# Latvian MPs reject Sunday shop closure
E Legislation | Latvian MPs *reject* Sunday | asserted | agent: Latvian MPs | patient: Sunday shop closure
E Legislation | on Thursday *rejected* a bill | asserted | again | agent: Saeima | patient: a bill | time: on Thursday
E Legislation | The proposal was *tabled* by | asserted | agent: National Alliance | patient: The proposal
E Other | had *written* to all deputies | asserted | agent: Rimi | agent: Maxima | agent: Lidl | patient: all deputies
E Legislation | members *voted* each their own way | asserted | again | agent: Progressives
S | *argued* that shop assistants | speaker: Jānis Ābele
S | Henriks Danga *put* the losses | speaker: Henriks Danga
S | *said* its leader Inga | speaker: Inga Rudzīte
S | Viktors Zvirbulis *asked* for exceptions | speaker: Viktors Zvirbulis
S | TV3 *reported* | speaker: TV3
R | Its *author*, Jānis | person: Jānis Ābele
R | Latvian Traders Association *president* | person: Henriks Danga | organization: Latvian Traders Association
R | its *leader* Inga | person: Inga Rudzīte | organization: LTDA
R | Farmers *deputy* Viktors | person: Viktors Zvirbulis | organization: Union of Greens and Farmers
R | *Economy Minister* Edgars | person: Edgars Vanags
L leads | subject: Henriks Danga | object: Latvian Traders Association
L leads | subject: Inga Rudzīte | object: LTDA
L memberOf | subject: Viktors Zvirbulis | object: Union of Greens and Farmers

# Vilnius hosts Belarusian opposition congress
E Meeting | Belarusian opposition *congress* | asserted | agent: Vilnius | place: Vilnius
E Meeting | movement *met* on Saturday | asserted | again | agent: More than 300 delegates | place: Lithuanian National Philharmonic Hall | time: on Saturday
E Abuse | *spent* four years in the colony | asserted | patient: Alaksandra Hryckievič | place: Homel | time: four years
E Death | those who *died* in detention | asserted | patient: those
E Other | *proposed* a fund for former prisoners | asserted | agent: United Transitional Cabinet | patient: a fund
E Legislation | will *vote* on it | planned | agent: Coordination Council | time: in September
E Other | keep *issuing* residence permits | planned | agent: Lithuania | patient: residence permits | source: Gintautas Valiukas
E Other | A *row* broke out | asserted
E Legal | *opened* a case in absentia | asserted | agent: Prosecutor General's Office | patient: 40 participants | place: Minsk
E Meeting | The *meeting* ended | asserted | again
S | *asked* for a minute of silence | speaker: Alaksandra Hryckievič
S | she *said* | speaker: she
S | Gintautas Valiukas *told* the delegates | speaker: Gintautas Valiukas
S | *reported*. The meeting ended | speaker: Radio Free Europe/Radio Liberty
R | Lithuanian *President* Gintautas | person: Gintautas Valiukas | place: Lithuania
L within | subject: Lithuanian National Philharmonic Hall | object: VILNIUS
L leads | subject: Gintautas Valiukas | object: Lithuania

# Finland to sell stake in airport lounge firm
E Business | Finland to *sell* stake in | planned | agent: Finland | patient: stake in airport lounge firm
E Business | will *sell* its 14 percent stake | planned | again | agent: Solidium | patient: its 14 percent stake
E Business | Asian traffic *collapsed* when | asserted | patient: Asian traffic
E Other | Russian airspace *closed* | asserted | patient: Russian airspace
E Business | Polar Host *lost* money after | asserted | agent: Polar Host | patient: money
E Business | has *extended* leases to 2035 | asserted | agent: Finavia | patient: leases
E Business | *suspended* trading for an hour | asserted | agent: Nasdaq Helsinki | patient: trading | time: for an hour
S | it *announced* on Friday | speaker: it
S | will go to defence, *said* Minister | speaker: Veli-Matti Saarinen
S | Left Alliance *accused* the cabinet | speaker: Left Alliance
S | she *told* Helsingin Sanomat | speaker: she
R | *Minister of Ownership Steering* Veli-Matti | person: Veli-Matti Saarinen
R | *Chief executive* Outi | person: Outi Kettunen | organization: Polar Host
L memberOf | subject: Veli-Matti Saarinen | object: National Coalition Party
L leads | subject: Outi Kettunen | object: Polar Host

# Iceland volcano museum robbed of meteorite
E Crime | volcano museum *robbed* of meteorite | asserted | patient: Iceland volcano museum
E Investigation | Hvolsvöllur are *looking for* a thief | asserted | agent: Police | patient: a thief | place: Hvolsvöllur
E Crime | *walked out* of the Lava Centre | asserted | again | agent: a thief | place: Lava Centre | time: on Tuesday
E Science | *found* in 1931 | asserted | patient: The stone | place: Argentina | time: in 1931
E Business | on *loan* from the | asserted | agent: Natural History Museum of Denmark | patient: The stone
E Investigation | had been *alerted*, and | reported | patient: officers | place: Keflavík International Airport | source: Kjartan Hólm
E Investigation | coastguard was *asked* about | reported | patient: the coastguard | source: Kjartan Hólm
E Business | *offers* a reward | asserted | agent: Sjóvá | patient: a reward
E Other | have *knitted* a replacement | asserted | agent: Children | patient: a replacement
S | *confessed* director | speaker: Ásta Björk Einarsdóttir
S | South Iceland Police *said* officers | speaker: Kjartan Hólm
S | *reported* Morgunblaðið | speaker: Morgunblaðið
R | confessed *director* Ásta | person: Ásta Björk Einarsdóttir | organization: Lava Centre
R | *Superintendent* Kjartan | person: Kjartan Hólm | organization: South Iceland Police
R | *Geologist* Matthias | person: Matthias Krogh | organization: University of Copenhagen
L leads | subject: Ásta Björk Einarsdóttir | object: Lava Centre
L memberOf | subject: Kjartan Hólm | object: South Iceland Police
L memberOf | subject: Matthias Krogh | object: University of Copenhagen
L within | subject: Hvolsvöllur | object: Iceland

# Kosovo film wins in Sarajevo
E Culture | Kosovo film *wins* in Sarajevo | asserted | agent: Kosovo film | place: Sarajevo
E Culture | *won* the Heart of Sarajevo | asserted | again | agent: A film | patient: the Heart of Sarajevo | time: on Friday
E Culture | Sarajevo Film *Festival*. | asserted | place: SARAJEVO
E Culture | I *wrote* it on receipts | reported | agent: I | patient: it | source: she
E Culture | who *shared* a prize | asserted | agent: Teuta Ajdini | agent: Njomza Berisha-Kola | patient: a prize
E Culture | Best director *went* to | asserted | patient: Best director | beneficiary: Radu Toma Ciocan
E Culture | *founded* during the Siege | asserted | patient: The festival | time: during the Siege of Sarajevo
E Military | during the *Siege* of Sarajevo | asserted | patient: Sarajevo
E Culture | was *opened* by the Mayor | asserted | agent: Benjamina Kapo | patient: The festival
E Business | was *sponsored* by | asserted | agent: Raiffeisen Bank | agent: BH Telecom | patient: It
E Culture | country's *entry* for the Oscars | planned | patient: the film | source: Kosovo Cinematography Center
E Business | has *purchased* the rights | asserted | agent: TRT | patient: the rights
S | she *said* on the stage | speaker: she
S | Catherine Delcourt *praised* actresses | speaker: Catherine Delcourt
S | Cinematography Center *announced* that | speaker: Kosovo Cinematography Center
R | *Jury president* Catherine | person: Catherine Delcourt
R | the *Mayor*, Benjamina | person: Benjamina Kapo | place: Sarajevo
R | *actresses* Teuta Ajdini | person: Teuta Ajdini

# Serbia, Hungary leaders open high-speed line
E Business | leaders *open* high-speed line | asserted | agent: Serbia, Hungary leaders | patient: high-speed line
E Movement | *rode* on Wednesday on | asserted | agent: The prime ministers | time: on Wednesday | origin: Belgrade | destination: Budapest
E Business | over the *rebuilt* line | asserted | patient: line
E Movement | The *journey* took | asserted | again
E Other | *brought* salami from | asserted | agent: Barnabás Hegedűs | patient: salami | origin: Szeged
E Business | The line was *built* by | asserted | again | agent: China Railway International | agent: China Communications Construction Company | agent: RŽD International | patient: The line
E Business | will *run* five trains a day | planned | agent: Srbijavoz | agent: MÁV | patient: five trains a day
E Death | Relatives of those *killed* when | asserted | patient: those | place: Novi Sad
E Accident | when a canopy *fell* in | asserted | patient: a canopy | place: Novi Sad
E Protest | *lined* the platform there | asserted | agent: Relatives | patient: the platform
S | Vladan Protić *said* that | speaker: Vladan Protić
S | Tanjug *said* | speaker: Tanjug
R | Serbian *Prime Minister* Vladan | person: Vladan Protić | place: Serbia
R | *European Commissioner* Liesbeth | person: Liesbeth Vandenbroucke
L memberOf | subject: Danica Šobot | object: Transparency Serbia
L leads | subject: Vladan Protić | object: Serbia

# Montenegro's old olive may be younger than thought
E Science | The team *bored* three cores | asserted | agent: The team | patient: three cores
E Disaster | *singed* in the 1979 | asserted | patient: the trunk | time: 1979
E Disaster | Montenegro *earthquake* by | asserted | place: Montenegro | time: 1979
E Protest | *marched* with branches in September | asserted | agent: Farmers | time: in September
E Meeting | will *visit* in spring | planned | agent: Jaime Olivares-Rey | time: in spring
S | *according* to scientists | speaker: scientists
S | *said* dendrologist Marija | speaker: Marija Vujošević-Lalić
S | Karastanović *said* that the plaque | speaker: Hamdija Karastanović
S | to *call* for protection of | speaker: EcoTeam
R | *dendrologist* Marija | person: Marija Vujošević-Lalić
R | *Director* Hamdija | person: Hamdija Karastanović | place: Bar
R | its *agronomist* Jaime | person: Jaime Olivares-Rey | organization: International Olive Council
L headquarteredIn | subject: International Olive Council | object: Madrid
L memberOf | subject: Jaime Olivares-Rey | object: International Olive Council
L within | subject: Stari Bar | object: Montenegro

# Macedonian brewery strike ends
E Protest | Macedonian brewery *strike* ends | asserted
E Other | *returned* to their kettles on | asserted | agent: Workers | time: on Monday
E Protest | an eleven-day *strike* that | asserted | again | agent: Workers | time: eleven-day
E Business | will *raise* wages by | planned | agent: The company | patient: wages | source: Dragi Panovski
E Business | and *pay* for the hot days | planned | agent: The company | source: Dragi Panovski
E Meeting | The *talks* took place | asserted | place: the office
E Protest | During the *strike*, cafés | asserted | again
E Business | *bought* from Greece | asserted | agent: cafés | origin: Greece | origin: Serbia
E Investigation | *found* two breaches | asserted | agent: State Labour Inspectorate | patient: two breaches of the Law on Safety at Work
E Sport | The local *derby* between | asserted | agent: Vardar | agent: Shkëndija | place: Toše Proeski Arena | time: on Sunday
S | *said* union negotiator | speaker: Dragi Panovski
S | *thanked* the employees | speaker: Elsa Wennerholm
S | Goce Stamenov *attributed* to | speaker: Goce Stamenov
R | *union negotiator* Dragi | person: Dragi Panovski | organization: AgroSindikat
R | *Plant manager* Elsa | person: Elsa Wennerholm | organization: Pivara Skopje
R | *Labour Minister* Fadil | person: Fadil Zendeli
R | *police commander* Goce | person: Goce Stamenov
L ownerOf | subject: Heineken | object: Pivara Skopje
L ownerOf | subject: Coca-Cola HBC | object: Pivara Skopje
L memberOf | subject: Dragi Panovski | object: AgroSindikat

# New Lebanese cabinet sworn in: who is who
E Appointment | Lebanese cabinet *sworn in*: who | asserted | patient: New Lebanese cabinet
E Appointment | Yafi was *sworn in* at | asserted | again | patient: The 24-member Cabinet | place: Baabda Palace | time: on Saturday
E Meeting | eleven weeks of *haggling* | asserted | time: eleven weeks
E Appointment | Defense *goes* to retired | asserted | patient: Michel Tarabay | patient: Rabih Ghosn | patient: Youssef Fadlallah-Haj | patient: Carole Daou
E Appointment | *takes* Agriculture | asserted | patient: Hanine Jumblat-Saab
E Appointment | *nominated* by Tashnag | asserted | agent: Tashnag | patient: Avedis Kevorkian
E Appointment | *takes* Sports | asserted | patient: Avedis Kevorkian
E Meeting | first *visit* was to | asserted | agent: Tarabay | place: Naqoura
E Movement | Daou *left* for the | asserted | agent: Daou | destination: Baghdad
E Meeting | Arab League *summit* in | planned | agent: Arab League | place: Baghdad
S | Yafi *said*. The | speaker: Yafi
S | Lebanon *urged* reforms | speaker: International Support Group for Lebanon
R | Cabinet of *Prime Minister* Tammam | person: Tammam Yafi | place: BEIRUT
R | retired *Brig. Gen.* Michel | person: Michel Tarabay
R | Interior to *Judge* Rabih | person: Rabih Ghosn
R | an *economist* close to Amal | person: Youssef Fadlallah-Haj
R | until now *ambassador* to | person: Carole Daou | place: France
L memberOf | subject: Hanine Jumblat-Saab | object: Progressive Socialist Party
L memberOf | subject: Ali Mokdad-Rida | object: Hezbollah
L memberOf | subject: Hassan Berjawi | object: Hezbollah
L headquarteredIn | subject: UNIFIL | object: Naqoura

# Coalition jets hit ISIS cave in Hamrin
E Attack | Coalition jets *hit* ISIS | asserted | agent: Coalition jets | patient: ISIS cave | place: Hamrin
E Attack | international coalition *struck* a cave | reported | again | agent: Warplanes of the international coalition | patient: a cave complex | place: Hamrin Mountains | time: overnight | source: the Iraqi military
E Death | overnight, *killing* at least | reported | agent: Warplanes of the international coalition | patient: at least five Islamic State of Iraq and Syria (ISIS) members | source: the Iraqi military
E Investigation | later *searched* the site | reported | agent: troops | patient: the site | source: Tahsin Jabbar al-Zubaidi
E Investigation | and *found* Kalashnikovs | reported | agent: troops | patient: Kalashnikovs | patient: a drone | patient: ledgers | source: Tahsin Jabbar al-Zubaidi
E Death | Among the *dead*, he | reported | again | patient: Abu Hudhayfa | source: he
E Attack | confirmed the *strike* in | reported | again | source: Combined Joint Task Force – Operation Inherent Resolve
E Military | joint brigade would *deploy* near | planned | agent: a joint brigade | place: Tuz Khurmatu | source: Sirwan Qadir
S | military *said* Sunday | speaker: the Iraqi military
S | Armed Forces, *said* troops | speaker: Tahsin Jabbar al-Zubaidi
S | he *added*, was | speaker: he
S | *confirmed* the strike | speaker: Combined Joint Task Force – Operation Inherent Resolve
S | Sirwan Qadir *said* a joint | speaker: Sirwan Qadir
S | Turkmen Front *called* for | speaker: Turkmen Front
S | Kurdistan 24 *reported* | speaker: Kurdistan 24
R | *Maj. Gen.* Tahsin | person: Tahsin Jabbar al-Zubaidi
R | *spokesman for the Commander-in-Chief of the Armed Forces*, | person: Tahsin Jabbar al-Zubaidi
R | so-called *emir* of Daquq | person: Abu Hudhayfa | place: Daquq
R | Peshmerga *commander* Sirwan | person: Sirwan Qadir | organization: Peshmerga
L memberOf | subject: Sirwan Qadir | object: Peshmerga
L memberOf | subject: Abu Hudhayfa | object: ISIS
L within | subject: KIRKUK | object: Iraq

# Israeli strike kills three in Nabatieh district, ministry says
E Attack | Israeli *strike* kills three | reported | agent: Israeli | place: Nabatieh district | source: ministry
E Death | strike *kills* three in Nabatieh | reported | agent: Israeli strike | patient: three | place: Nabatieh district | source: ministry
E Attack | An Israeli air *strike* killed | reported | again | agent: Israeli | patient: a car | place: Kfar Tebnit | time: on Tuesday | source: Health Ministry
E Death | air strike *killed* three people | reported | again | agent: An Israeli air strike | patient: three people | place: Kfar Tebnit | time: on Tuesday | source: Health Ministry
E Agreement | latest test of a *truce* agreed | asserted | time: in 2024
E Attack | it had *targeted* a commander | reported | again | agent: it | patient: a commander of Hezbollah's Radwan Force | source: Israel Defense Forces
E Death | named the *dead* as | reported | again | patient: Hussein Ali Qansouh | patient: Mahdi Fawwaz | patient: Abbas Yassine-Tohme | source: The group
E Meeting | *spoke* by telephone to | asserted | agent: Camille Haddad-Rahme | patient: the French and U.S. heads
E Agreement | monitors the *ceasefire* | asserted | again
E Military | peacekeepers had *observed* drones | reported | agent: peacekeepers | patient: drones | place: Marjayoun | time: since dawn | source: Anu Heikkilä
E Other | *stay* in shelters until morning | planned | agent: residents | place: Metula | time: until morning | source: Dudu Azrieli-Levi
S | ministry *says* | speaker: ministry
S | Health Ministry *said* | speaker: Health Ministry
S | (IDF) *said* it | speaker: Israel Defense Forces
S | The group *named* the dead | speaker: The group
S | *described* the last as | speaker: The group
S | Anu Heikkilä *said* peacekeepers | speaker: Anu Heikkilä
S | *told* Army Radio | speaker: Dudu Azrieli-Levi
R | *President* Camille | person: Camille Haddad-Rahme | place: Lebanon
R | a *paramedic* of the Islamic | person: Abbas Yassine-Tohme | organization: Islamic Health Authority
R | UNIFIL *spokesperson* Anu | person: Anu Heikkilä | organization: UNIFIL
R | *municipal council head* Dudu | person: Dudu Azrieli-Levi | place: Metula
L partOf | subject: Radwan Force | object: Hezbollah
L memberOf | subject: Anu Heikkilä | object: UNIFIL
L within | subject: NABATIEH | object: Lebanon
L within | subject: Metula | object: Israel

# Saudi court upholds verdict in Makkah crane insurance case
E Legal | Saudi court *upholds* verdict in | asserted | agent: Saudi court | patient: verdict | place: Makkah
E Legal | has *upheld* a decision | reported | again | agent: Supreme Court | patient: a decision | source: Okaz
E Business | *worked* in the Grand Mosque | reported | agent: contractors | place: Grand Mosque | source: Okaz
E Legal | The *dispute* concerned | asserted
E Legal | had *rejected* the claim | asserted | agent: Committees for the Resolution of Insurance Disputes and Violations | patient: the claim | time: in 2021
E Publication | would be *published* within a month | planned | patient: the reasoning | time: within a month | source: General Secretariat of the Committees
E Legal | that the *judgment* sets | reported | again | source: Waleed Al-Otaibi-Mansour
E Legislation | has *tightened* rules on cranes | asserted | agent: Ministry of Hajj and Umrah | patient: rules
E Other | crews *rehearse* evacuations | asserted | agent: crews | patient: evacuations | place: Mina | place: Muzdalifah
S | Okaz *reported* on Monday | speaker: Okaz
S | General Secretariat of the Committees *said* | speaker: General Secretariat of the Committees
S | *told* Saudi Gazette | speaker: Waleed Al-Otaibi-Mansour
R | Their *counsel*, Majed | person: Majed Garoub-Hilali
R | *Legal adviser* Waleed | person: Waleed Al-Otaibi-Mansour

# Yemenia resumes Socotra flights, but only for a week
E Business | Yemenia *resumes* Socotra | asserted | agent: Yemenia | patient: Socotra flights | time: for a week
E Movement | Airways *landed* on Socotra | asserted | agent: Yemenia Airways | place: Socotra | time: on Thursday
E Movement | *bringing* 110 passengers | asserted | agent: Yemenia Airways | patient: 110 passengers | patient: vaccines | patient: the exam papers | destination: Socotra
E Business | had *obtained* insurance | reported | agent: it | patient: insurance | time: for one week | source: The airline
E Military | the *conflict* in the Red Sea | reported | place: Red Sea | source: Nabil Bin Break
E Accident | *sank* in January | asserted | patient: the Al-Rahma 2 | time: in January
E Other | was *born* in October | reported | patient: My son | time: in October | source: Saadiya Amer Al-Soqotri
E Meeting | his father *saw* him | reported | agent: his father | patient: him | time: today | source: Saadiya Amer Al-Soqotri
E Movement | *returned* on the same plane | asserted | agent: Kay Lindqvist
E Science | to *count* dragon's blood | planned | agent: Kay Lindqvist | patient: dragon's blood trees
E Disaster | trees *felled* by Cyclone | asserted | agent: Cyclone Mekunu | patient: dragon's blood trees
S | The airline *said* it | speaker: The airline
S | *blamed* the conflict | speaker: Nabil Bin Break
S | councillors *accused* the carrier | speaker: councillors
S | *said* Saadiya Amer | speaker: Saadiya Amer Al-Soqotri
R | Its *commercial manager*, Nabil | person: Nabil Bin Break | organization: Yemenia Airways
R | *Botanist* Kay | person: Kay Lindqvist | organization: Royal Botanic Garden Edinburgh
L memberOf | subject: Nabil Bin Break | object: Yemenia Airways
L memberOf | subject: Kay Lindqvist | object: Royal Botanic Garden Edinburgh
L within | subject: Nishtun | object: Al-Mahrah

# Egypt, Sudan irrigation experts discuss Nile flood data
E Meeting | irrigation experts *discuss* Nile | asserted | agent: Egypt, Sudan irrigation experts | patient: Nile flood data
E Meeting | Nile Waters *met* on Sunday | asserted | again | agent: Permanent Joint Technical Commission for Nile Waters | place: Aswan | time: on Sunday
E Meeting | They *visited* the spillway | asserted | agent: They | patient: the spillway of Toshka | patient: the laboratories | place: Toshka
E Military | had survived the *war*, while | reported | source: Osman-Khidir
E Other | has *offered* satellite images | asserted | agent: Nile Basin Initiative | patient: satellite images
E Meeting | No *talks* were held | denied
E Other | *opened* two gates last week | reported | agent: Ethiopia | patient: two gates | time: last week | source: Ministry of Water Resources and Irrigation
E Agreement | 1959 Nile Waters *Agreement* provides | asserted | time: 1959
E Meeting | the next will be *held* in Port | planned | place: Port Sudan
S | Osman-Khidir *said* gauges | speaker: Osman-Khidir
S | *complained*. Member | speaker: Ministry of Water Resources and Irrigation
S | *demanded* a debate | speaker: Sahar Bassiouny-Amin
R | both *undersecretaries*. They | person: Mutawakil Osman-Khidir
R | *Member of the House* Sahar | person: Sahar Bassiouny-Amin | organization: House
L memberOf | subject: Sahar Bassiouny-Amin | object: Tagammu
L headquarteredIn | subject: Nile Basin Initiative | object: Entebbe

# Tunisia's Espérance sack coach after CAF exit
E Appointment | Espérance *sack* coach after | asserted | agent: Espérance | patient: coach
E Sport | after CAF *exit* | asserted | patient: Espérance
E Appointment | *parted* company with coach | asserted | again | agent: Espérance de Tunis | patient: Laurent Guyomarc'h | time: on Monday
E Sport | their *elimination* from the | asserted | again | agent: Mamelodi Sundowns | patient: their | time: two days
E Appointment | will *lead* the side against | planned | agent: Maher Jebali | patient: the side
E Sport | in Sunday's *derby* at Radès | planned | patient: Club Africain | place: Radès | time: Sunday
E Meeting | to have *contacted* Radhi Chebbi | reported | agent: Hichem Meddeb | patient: Radhi Chebbi | patient: Nuno Vilarinho
E Appointment | *leaving* Pyramids FC | asserted | agent: Nuno Vilarinho
E Sport | Espérance *lost* 1-0 at | asserted | patient: Espérance | place: Pretoria
E Sport | was *sent off*. Supporters | asserted | patient: Aymen Mersni
E Protest | *whistled* at Tunis-Carthage | asserted | agent: Supporters | place: Tunis-Carthage Airport
E Legal | *rejected* two lists | asserted | agent: Confederation of African Football | patient: two lists
S | The club *thanked* the Frenchman | speaker: The club
R | company with *coach* Laurent | person: Laurent Guyomarc'h | organization: Espérance de Tunis
R | *Assistant* Maher | person: Maher Jebali
R | a former *midfielder* of | person: Maher Jebali | organization: Étoile du Sahel
R | *Chairman* Hichem | person: Hichem Meddeb
R | *Defender* Aymen | person: Aymen Mersni
R | *goalkeeper* Béchir | person: Béchir Khlifi
L memberOf | subject: Radhi Chebbi | object: Al-Wakrah
L locatedIn | subject: Al-Wakrah | object: Qatar
L leads | subject: Hichem Meddeb | object: Espérance

# Cabinet names seven governors
E Appointment | Cabinet *names* seven governors | asserted | agent: Cabinet | patient: seven governors
E Appointment | *names* new governors | asserted | again | agent: A decree | patient: new governors | time: on Wednesday
E Appointment | *moves* from Hama to | asserted | patient: Anas Dabbagh-Ayash | origin: Hama | destination: Aleppo
E Appointment | *takes over* in Hama | asserted | patient: Mahmoud Zakour | place: Hama
E Appointment | *becomes* governor of Tartus | asserted | patient: Hiba Shahin-Khoury | place: Tartus
E Appointment | is *appointed* to Suwayda | asserted | patient: Ghassan Al-Atrash-Nofal | place: Suwayda
E Agreement | was *cleared* with the | asserted | agent: Men of Dignity Movement | patient: a choice
E Appointment | Quneitra *go* to Fadi | asserted | patient: Fadi Qatan | patient: Jasem Al-Huwaidi | patient: Munir Taha | place: Idlib | place: Raqqa | place: Quneitra
E Military | had *commanded* a battalion | reported | agent: Qatan | patient: a battalion of Ahrar al-Sham | source: Syrian Observatory for Human Rights
S | (SOHR) *said* that | speaker: Syrian Observatory for Human Rights
S | Environment *called* the claim untrue | speaker: Ministry of Local Administration and Environment
S | *objected* that Raqqa | speaker: Evin Hasso
R | a *cardiologist*, becomes | person: Hiba Shahin-Khoury
R | becomes *governor* of Tartus | person: Hiba Shahin-Khoury | place: Tartus
R | a *teacher* from Salkhad | person: Ghassan Al-Atrash-Nofal
R | Kurdish *politician* Evin | person: Evin Hasso | organization: Democratic Union Party
L memberOf | subject: Evin Hasso | object: Democratic Union Party

# Iraqi Kurds hold late parliamentary vote
E Election | late parliamentary *vote* | asserted | agent: Iraqi Kurds
E Election | Polls *closed* at 6 p.m. | asserted | again | patient: Polls | place: Kurdistan Region | time: at 6 p.m. on Sunday
E Election | to *choose* a new regional parliament | asserted | again | agent: 2.9 million people | patient: a new regional parliament | place: Kurdistan Region
E Election | parliamentary *election*. | asserted | again | place: Kurdistan Region | time: 2024
E Accident | 31 machines *failed* | reported | patient: 31 machines | source: Jumana Ghalai-Rashid
E Election | Democratic Movement *ran* in | asserted | agent: Linda Youkhana | place: Ankawa
E Election | I *voted* with a | reported | agent: I | place: Koya | source: Nasrin Faqe
E Investigation | *sent* monitors | asserted | agent: Arab League | agent: UNAMI | patient: monitors
E Injury | *wounded* two in Zakho | asserted | agent: Celebratory gunfire | patient: two | place: Zakho
S | *put* turnout at | speaker: Independent High Electoral Commission
S | Jumana Ghalai-Rashid, *said* 31 | speaker: Jumana Ghalai-Rashid
S | *said* baker Nasrin | speaker: Nasrin Faqe
R | Its *spokeswoman*, Jumana | person: Jumana Ghalai-Rashid | organization: Independent High Electoral Commission
R | *preacher* Mala | person: Karwan
R | *trader* Shaswar | person: Shaswar Aziz
R | *baker* Nasrin | person: Nasrin Faqe
L memberOf | subject: Jumana Ghalai-Rashid | object: Independent High Electoral Commission
L memberOf | subject: Hoshyar Doski | object: KDP
L memberOf | subject: Pavel Jaff | object: PUK
L memberOf | subject: Karwan | object: Kurdistan Justice Group
L memberOf | subject: Shaswar Aziz | object: New Generation
L memberOf | subject: Linda Youkhana | object: Assyrian Democratic Movement

# Gulf ministers agree on single tourist visa
E Agreement | Gulf ministers *agree* on single | asserted | agent: Gulf ministers | patient: single tourist visa
E Agreement | *agreed* in Doha on | asserted | again | agent: Interior ministers of the Gulf Cooperation Council | place: Doha | time: on Wednesday
E Business | will *start* in the fourth quarter | planned | patient: a single tourist visa | time: in the fourth quarter
E Business | *tested* it on a phone | asserted | agent: Tamim bin Rashid Al Attiyah | agent: Saeed bin Hamdan | patient: it
E Business | will *sell* common passes | planned | agent: Emirates | agent: Etihad | agent: Gulf Air | patient: common passes
S | Mishal Al Hajeri *said* the | speaker: Mishal Al Hajeri
S | *warned* that alcohol laws | speaker: Rosalind Achebe-Moore
S | Gulf Times *said* | speaker: Gulf Times
R | GCC *Secretary-General* Mishal | person: Mishal Al Hajeri | organization: GCC
R | Qatari *minister* Sheikh | person: Tamim bin Rashid Al Attiyah
R | *Lt. Gen.* Saeed | person: Saeed bin Hamdan
R | *Analyst* Rosalind | person: Rosalind Achebe-Moore | organization: Skift
L leads | subject: Mishal Al Hajeri | object: GCC
L memberOf | subject: Rosalind Achebe-Moore | object: Skift

# Two soldiers die in helicopter crash near Şırnak
E Death | Two soldiers *die* in helicopter | asserted | patient: Two soldiers | place: Şırnak
E Accident | in helicopter *crash* near | asserted | patient: helicopter | place: Şırnak
E Death | Two soldiers were *killed* when | reported | again | patient: Two soldiers | place: Uludere | time: on Monday | source: Defense Ministry
E Accident | helicopter *crashed* on Monday | reported | again | patient: a military helicopter | place: Uludere | time: on Monday | source: Defense Ministry
E Movement | had *taken off* from | asserted | patient: The UH-60 | origin: Diyarbakır
E Accident | *lost* contact at | asserted | patient: The UH-60 | place: Mount Cudi | time: at 10:42 a.m.
E Death | *died* at the scene | asserted | again | patient: Oğuzhan Bilgin | patient: Yasin Çoban | place: the scene
E Other | announced its *dissolution* | asserted | patient: Kurdistan Workers' Party
E Other | was to be *married* in | planned | agent: Çoban | place: Kırşehir | time: after Ramadan Bayram
E Investigation | *sent* experts | asserted | agent: Turkish Aerospace Industries | patient: experts
S | Defense Ministry *said* | speaker: Defense Ministry
S | *said* spokesperson | speaker: Zeynep Aktürk-Sezer
S | which *announced* its | speaker: Kurdistan Workers' Party
S | *offered* condolences | speaker: Nurettin Kalyoncu
S | Daily Sabah *reported* | speaker: Daily Sabah
R | *Staff Major* Oğuzhan | person: Oğuzhan Bilgin
R | *Specialist Sergeant* Yasin | person: Yasin Çoban
R | *1st Lt.* Alperen | person: Alperen Tunç
R | *spokesperson* Rear Adm. | person: Zeynep Aktürk-Sezer
R | *Rear Adm.* Zeynep | person: Zeynep Aktürk-Sezer
R | *Parliament Speaker* Nurettin | person: Nurettin Kalyoncu
L within | subject: Şırnak | object: Türkiye
L within | subject: Uludere | object: Şırnak
L locatedIn | subject: Gülhane Training and Research Hospital | object: Ankara

# Aselsan profits jump as exports rise
E Business | Aselsan profits *jump* as | asserted | patient: Aselsan profits
E Business | exports *rise* | asserted | patient: exports
E Business | *posted* a 31% increase | asserted | agent: Aselsan | patient: a 31% increase | time: on Tuesday
E Business | *increase* in annual net profit | asserted | again | patient: annual net profit
E Business | *deliveries* of the Steel Dome | planned | patient: the Steel Dome air defence system | time: in the third quarter | source: Haluk Erkin-Soylu
E Business | *plans* a plant in | planned | agent: The company | patient: a plant | place: Gölbaşı
E Business | main index *rose* 0.4% | asserted | patient: main index
E Business | Koç Holding also *gained* | asserted | patient: Tüpraş | patient: Garanti BBVA | patient: Koç Holding
E Business | *placed* the company on | asserted | agent: Fitch | patient: the company | time: last week
E Agreement | million *deal* with Romtehnica | asserted | agent: Romtehnica
E Publication | will *present* figures at | planned | agent: Presidency of Defense Industries | patient: figures | time: in July
E Business | Industry *Fair* in July | planned | time: in July
S | the company *told* the Public | speaker: the company
S | Haluk Erkin-Soylu *said* deliveries | speaker: Haluk Erkin-Soylu
S | *reiterated* her | speaker: Inci Tarhan
R | *Chief Executive* Haluk | person: Haluk Erkin-Soylu | organization: Aselsan
L leads | subject: Haluk Erkin-Soylu | object: Aselsan
L ownerOf | subject: Turkish Armed Forces Foundation | object: Aselsan
L memberOf | subject: Inci Tarhan | object: Ata Invest

# Georgia's patriarch calls for calm after church brawl
E Attack | after church *brawl* | asserted | place: Georgia
E Attack | after a *brawl* between two | asserted | again | agent: two choirs | place: Zugdidi
E Injury | *left* a deacon with | asserted | agent: a brawl | patient: a deacon
E Arrest | *detained* five men | asserted | agent: Police | patient: five men
E Health | was *taken* to Rukhi | asserted | patient: Ilarion Shonia | destination: Rukhi Republican Hospital
E Meeting | will *hear* both sides | planned | agent: Gerasime of Zugdidi and Tsaishi | patient: both sides | time: on Thursday
E Culture | We *sang* of peace | reported | agent: We | source: Malkhaz Gvasalia
E Attack | had *taken part*. In | denied | agent: a deputy of For Georgia | source: Ministry of Internal Affairs
E Culture | held a *procession* | asserted | agent: Union of Orthodox Parents | place: Poti
E Science | who has *studied* Mingrelian | asserted | agent: Tinatin Chkhaidze-Ward | patient: Mingrelian hymns
S | patriarch *calls* for calm | speaker: Georgia's patriarch
S | on Monday *called* on believers | speaker: Patriarchate of Georgia
S | both *claimed* the right | speaker: The choirs
S | *told* Mtavari Arkhi | speaker: Malkhaz Gvasalia
S | *denied* reports | speaker: Ministry of Internal Affairs
S | *offered* to have both choirs | speaker: Tinatin Chkhaidze-Ward
R | The *deacon*, Father | person: Ilarion Shonia
R | *Metropolitan* Gerasime | person: Gerasime of Zugdidi and Tsaishi
R | *bass* Malkhaz | person: Malkhaz Gvasalia
R | *Ethnomusicologist* Tinatin | person: Tinatin Chkhaidze-Ward | organization: Tbilisi State Conservatoire
L memberOf | subject: Tinatin Chkhaidze-Ward | object: Tbilisi State Conservatoire

# Baku appoints envoy to Vienna
E Appointment | Baku *appoints* envoy | asserted | agent: Baku | patient: envoy | place: Vienna
E Appointment | has been *appointed* Ambassador | asserted | again | patient: Nargiz Abdulrahimova | place: Austria
E Appointment | *recalls* Rovnag | asserted | agent: A second order | patient: Rovnag Ibrahimli
E Appointment | now *becomes* rector | asserted | patient: Rovnag Ibrahimli
E Other | *born* in Lankaran | asserted | patient: Abdulrahimova | place: Lankaran | time: in 1978
E Appointment | Three further *changes* were | asserted
E Appointment | Shirinov *goes* to Ashgabat | asserted | patient: Tural Shirinov | patient: Kamran Aslanli | patient: Leyla Gasimli | place: Ashgabat | place: Rabat | place: Jeddah
E Meeting | none had been *heard* by | denied | agent: Milli Majlis | source: Musavat
E Movement | would *leave* before Novruz | planned | agent: the envoys | time: before Novruz | source: Elmir Nuri
S | *remarked* that none | speaker: Musavat
S | Elmir Nuri *said* the envoys | speaker: Elmir Nuri
R | appointed *Ambassador Extraordinary and Plenipotentiary* of the | person: Nargiz Abdulrahimova | place: Austria
R | *permanent representative* to the | person: Nargiz Abdulrahimova | organization: OSCE
R | becomes *rector* of ADA | person: Rovnag Ibrahimli | organization: ADA University
R | She was *consul general* in | person: She | place: Strasbourg
R | Foreign Ministry *spokesperson* Elmir | person: Elmir Nuri | organization: Foreign Ministry
L leads | subject: Rovnag Ibrahimli | object: ADA University
L memberOf | subject: Elmir Nuri | object: Foreign Ministry
L headquarteredIn | subject: Organization of Islamic Cooperation | object: Jeddah

# Moscow court orders arrest of bank's ex-deputy chairman
E Arrest | court orders *arrest* of bank's | planned | agent: Moscow court | patient: bank's ex-deputy chairman
E Arrest | Promsvyazbank, *held* for two months | planned | again | agent: Tverskoi District Court | patient: Mikhail Kholodov | time: for two months | source: a court spokesperson
E Legal | on *charges* of embezzling | asserted | patient: Mikhail Kholodov
E Crime | of *embezzling* 740 million rubles | alleged | agent: Mikhail Kholodov | patient: 740 million rubles
E Crime | *approved* loans to shell | alleged | agent: Kholodov | agent: Irina Grach | patient: loans | source: Investigators
E Movement | Grach has *left* for Dubai | asserted | agent: Grach | destination: Dubai
E Investigation | *placed* on a wanted list | asserted | patient: Grach
E Legal | He *offered* bail | asserted | agent: He | patient: bail of 50 million rubles
E Legal | *opened* the case after | asserted | agent: Investigative Committee | patient: the case
E Investigation | after an *audit* by the | asserted | agent: Central Bank
E Legal | hit with U.S. and EU *sanctions* in | asserted | agent: U.S. | agent: EU | patient: The bank | time: in 2022
E Legal | A *hearing* at the Moscow | planned | place: Moscow City Court | time: Feb. 23
S | court spokesperson *told* Interfax | speaker: a court spokesperson
S | Investigators *say* that | speaker: Investigators
S | The suspect *denies* guilt | speaker: The suspect
S | *told* Kommersant | speaker: Ruben Airapetyan-Orlov
S | *said* it was cooperating | speaker: The bank
R | a former *deputy chairman* of | person: Mikhail Kholodov | organization: Promsvyazbank
R | his *lawyer* Ruben | person: Ruben Airapetyan-Orlov
R | *Judge* Yelena | person: Yelena Morozkina
L memberOf | subject: Mikhail Kholodov | object: Promsvyazbank

# KAMCHATKA VOLCANO SENDS ASH 9 KM HIGH
E Disaster | VOLCANO *SENDS* ASH | asserted | agent: KAMCHATKA VOLCANO | patient: ASH
E Disaster | *spewed* ash to | reported | again | agent: The Shiveluch volcano | patient: ash | place: Kamchatka | time: on Tuesday morning | source: scientists
E Disaster | *covering* the settlement of | reported | patient: the settlement of Klyuchi | instrument: gray dust | source: scientists
E Other | *issued* a red aviation | asserted | agent: Kamchatka Volcanic Eruption Response Team | patient: a red aviation code
E Movement | were *rerouted*; Alaska | asserted | patient: Flights of Aurora
E Movement | also *changed* course | asserted | agent: Alaska Airlines | agent: Japan Airlines
E Other | local school, which *closed* | asserted | patient: the local school
E Rescue | *distributed* masks from | asserted | agent: Emergency Situations Ministry | patient: masks
E Disaster | dome had *collapsed* after | reported | patient: the dome | source: Olesya Samoilova
E Disaster | after a *quake* off | reported | place: Ust-Kamchatsk | source: Olesya Samoilova
E Other | promised to *wash* the roofs | planned | agent: Valery Solovey | patient: the roofs
E Disaster | ash *fell* a day later | reported | patient: ash | place: Bering Island | time: a day later | source: inhabitants
S | scientists *said* | speaker: scientists
S | *said* Galina | speaker: Galina Kosygina
S | Seismology *said* the dome | speaker: Olesya Samoilova
S | Valery Solovey *promised* to | speaker: Valery Solovey
S | inhabitants *told* the newspaper | speaker: inhabitants
R | *Regional governor* Valery | person: Valery Solovey
L memberOf | subject: Olesya Samoilova | object: Institute of Volcanology and Seismology
L within | subject: Shiveluch | object: Kamchatka

# War diary: Kupiansk, day 1,240
E Other | Petro *mended* the stove | reported | agent: Petro | patient: the stove | source: she
E Other | has *lost* three vans | asserted | agent: Maksym Teren | patient: three vans
E Attack | eleven *assaults* near | reported | place: Petropavlivka | time: on Saturday | source: General Staff of the Armed Forces of Ukraine
E Military | had *advanced* slightly | reported | agent: Russian troops | destination: Synkivka | source: Institute for the Study of War
E Movement | Buses *leave* for | asserted | patient: Buses | destination: Chuhuiv
E Movement | I'll *go* after the plums | planned | agent: I | source: Shapoval
S | she *wrote* | speaker: she
S | Ukraine *reported* eleven | speaker: General Staff of the Armed Forces of Ukraine
S | in Washington *said* Russian | speaker: Institute for the Study of War
S | *begs* people to go | speaker: Andrii Bezuhlyi
S | *says* Shapoval | speaker: Shapoval
S | *asks* the same question | speaker: Nadiia
R | *Driver* Maksym | person: Maksym Teren
R | *military administrator*, Andrii | person: Andrii Bezuhlyi
R | a *nurse* of the 77th | person: Nadiia | organization: 77th Airmobile Brigade
L headquarteredIn | subject: Institute for the Study of War | object: Washington
L memberOf | subject: Nadiia | object: 77th Airmobile Brigade
L childOf | subject: Nadiia | object: Shapoval
L within | subject: KUPIANSK | object: Ukraine

# Romanian hospital fire trial opens in Constanța
E Disaster | Romanian hospital *fire* trial | asserted | patient: Romanian hospital
E Legal | hospital fire *trial* opens | asserted | place: Constanța
E Legal | The *trial* of four people | asserted | again | patient: four people | place: Constanța | time: on Monday
E Disaster | over a *fire* that claimed | asserted | again | place: Constanța
E Death | that *claimed* seven lives | asserted | agent: a fire | patient: seven lives | place: Constanța
E Legal | technicians face *charges* of | asserted | patient: Steliana Dobre | patient: Florin Apostol | patient: two technicians
E Crime | negligent *destruction*. They | alleged | agent: Steliana Dobre | agent: Florin Apostol | agent: two technicians
E Disaster | The fire *started* in | alleged | again | patient: The fire | place: Hospital for Infectious Diseases | source: prosecutors
E Accident | a socket *overheated* | alleged | patient: a socket | source: prosecutors
E Death | among the *dead*, told | asserted | again | patient: father
E Other | had *warned* the hospital | asserted | agent: Inspectorate for Emergency Situations | patient: the hospital | time: three times
E Legal | is to *testify* in April | planned | agent: Raluca Vasilescu-Enache | time: in April
E Other | since the Romanian *Revolution* | asserted
S | They *deny* them | speaker: They
S | prosecutors *claim* | speaker: prosecutors
S | *told* Digi24 | speaker: Ștefan Lupu
S | Toma Negru *argued* that | speaker: Toma Negru
S | Daniel Cozma, *said* the system | speaker: Daniel Cozma
R | Former *manager* Steliana | person: Steliana Dobre
R | her *deputy* Florin | person: Florin Apostol
R | Ministry of Health *adviser* Raluca | person: Raluca Vasilescu-Enache | organization: Ministry of Health
R | *Lawyer* Toma | person: Toma Negru
R | The *president* of the Romanian | person: Daniel Cozma | organization: Romanian College of Physicians
L leads | subject: Daniel Cozma | object: Romanian College of Physicians
L memberOf | subject: Raluca Vasilescu-Enache | object: Ministry of Health

# Bulgarian ski patrol finds boy, 8, under avalanche
E Rescue | ski patrol *finds* boy | asserted | agent: Bulgarian ski patrol | patient: boy
E Disaster | under *avalanche* | asserted | patient: boy
E Rescue | was *dug out* alive | asserted | again | agent: two patrollers | agent: a dog | patient: An eight-year-old boy | place: Bansko | time: on Wednesday
E Sport | was *skiing* with his aunt | asserted | agent: Kaloyan Dimov | place: Todorka peak
E Injury | He *suffered* a broken arm | asserted | patient: He
E Health | was *flown* to Pirogov | asserted | patient: He | destination: Pirogov Hospital
E Other | *closed* three runs | asserted | agent: Ulen | patient: three runs
E Investigation | opened an *inquiry* | asserted | agent: Razlog District Prosecutor's Office
E Sport | World Cup giant *slalom*, due | planned | time: on Saturday
S | He *asked* whether | speaker: He
S | *said* Asparuh | speaker: Asparuh Rilski
S | *recalled* that danger | speaker: Siyana Popova-Grozdeva
S | Ski Federation *said* | speaker: Bulgarian Ski Federation
R | *Meteorologist* Siyana | person: Siyana Popova-Grozdeva | organization: National Institute of Meteorology and Hydrology
L memberOf | subject: Asparuh Rilski | object: Mountain Rescue Service
L partOf | subject: Mountain Rescue Service | object: Bulgarian Red Cross
L memberOf | subject: Siyana Popova-Grozdeva | object: National Institute of Meteorology and Hydrology

# Opinion: The EU should stop treating the Western Balkans as a waiting room
E Meeting | the Thessaloniki *Summit* of 2003 | asserted | place: Thessaloniki | time: 2003
E Legislation | North Macedonia *changed* its flag | asserted | agent: North Macedonia | patient: its flag | patient: its name
E Legislation | Albania *rewrote* its courts | asserted | agent: Albania | patient: its courts
S | Marta Kosinová-Dahl *speaks* about | speaker: Marta Kosinová-Dahl
R | *Commissioner* Marta | person: Marta Kosinová-Dahl

# Police briefs
E Arrest | were *remanded* for five days | asserted | agent: Nazareth Magistrate's Court | patient: Two brothers | time: on Monday
E Attack | over *shots* fired | asserted | patient: a bakery | place: Reineh
E Investigation | *found* a Carlo submachine | asserted | agent: Officers of the Coastal District Police | patient: a Carlo submachine gun | place: a well
E Death | *drowned* while snorkeling | asserted | patient: Eitan Raz | place: Eilat
E Sport | while *snorkeling* off Eilat | asserted | agent: Eitan Raz | place: Eilat
E Rescue | tried to *revive* him | asserted | agent: Magen David Adom (MDA) paramedics | patient: him | place: the beach
E Legal | *rejected* an appeal | asserted | agent: Jerusalem District Court | patient: an appeal
E Legal | an *appeal* by Dov | asserted | agent: Dov Feuer
E Legal | who was *jailed* for | asserted | patient: Dov Feuer
E Crime | *selling* parking permits | asserted | agent: Dov Feuer | patient: parking permits
E Investigation | *seized* 14,000 | asserted | agent: customs officers | patient: 14,000 Pokémon cards | place: Ashdod
S | Einat Avman *called* him | speaker: Einat Avman
S | Toy Galaxy, *blamed* its | speaker: Toy Galaxy
R | A *tour guide*, Eitan | person: Eitan Raz
R | a former *clerk* of the | person: Dov Feuer | organization: Israel Land Authority
R | *Judge* Einat | person: Einat Avman
L spouseOf | subject: Shlomit | object: Eitan Raz
L memberOf | subject: Dov Feuer | object: Israel Land Authority

# Farmers protest at Greek–Bulgarian border
E Protest | Farmers *protest* at | asserted | agent: Farmers | place: Greek–Bulgarian border
E Protest | *parked* tractors on | asserted | agent: Hundreds of farmers | patient: tractors | place: Promachonas | time: on Saturday
E Protest | to *protest* delays in subsidies | asserted | again | agent: Hundreds of farmers | patient: delays in subsidies
E Business | have been *frozen* since | asserted | patient: Payments
E Investigation | began to *investigate* the Greek | asserted | agent: European Public Prosecutor's Office | patient: OPEKEPE
E Meeting | *invited* a delegation to | asserted | agent: Kostas Rallis | patient: a delegation | place: Maximos Mansion
E Other | Marangos, *refused*. From | asserted | agent: the farmers' committee
E Movement | *came* with yoghurt | asserted | agent: members of the Bulgarian Grain Producers' Association
E Movement | Lorries were *diverted* to | asserted | patient: Lorries | destination: Exochi | destination: Makaza
E Arrest | no *arrests* were made | denied | source: Hellenic Police
E Protest | planning to *close* the Tempe | planned | agent: Farmers | patient: the Tempe valley | time: on Tuesday | source: ERT
S | *said* Dimitris Tzikas | speaker: Dimitris Tzikas
S | Hellenic Police *said* no | speaker: Hellenic Police
S | ERT *reported* | speaker: ERT
S | *asked* for restraint | speaker: Hellenic Federation of Enterprises
R | a *cotton grower* from | person: Dimitris Tzikas | place: Serres
R | *Agriculture Minister* Kostas | person: Kostas Rallis
L within | subject: PROMACHONAS | object: Greece

# Cyprus parliament passes bill on fire-damaged homes
E Legislation | Cyprus parliament *passes* bill | asserted | agent: Cyprus parliament | patient: bill on fire-damaged homes
E Legislation | *voted* unanimously on Thursday | asserted | again | agent: House of Representatives | place: Nicosia | time: on Thursday
E Business | to *pay* full compensation | planned | patient: full compensation | beneficiary: owners of 312 houses
E Disaster | *burnt* in last July's | asserted | patient: 312 houses | place: Limassol district | time: last July
E Disaster | July's *fires* in the | asserted | place: Limassol district | time: last July
E Legislation | *drafted* the bill together | asserted | agent: Andri Kyprianou | agent: Sotos Hadjipavlou | patient: the bill
E Disaster | *suffered* most. Community | asserted | patient: Lofou | patient: Souni | patient: Vouni
E Investigation | had not yet *inspected* eighty | denied | agent: Technical Chamber of Cyprus | patient: eighty ruins | source: Menelaos Fotiou
E Business | would *bury* cables | planned | agent: Electricity Authority of Cyprus | patient: cables | source: Constantia Demou
E Legislation | Elam *proposed* an amendment | asserted | agent: Elam | patient: an amendment
E Legislation | was *defeated* 28 to 21 | asserted | patient: an amendment
E Movement | fire engines *arrived* after 70 | reported | agent: fire engines | time: after 70 minutes | source: Stavros Ioannides
E Rescue | had *sent* aircraft under | asserted | agent: Jordan | agent: Israel | agent: Spain | patient: aircraft
S | *said* Hadjipavlou | speaker: Hadjipavlou
S | *complained* that the Technical | speaker: Menelaos Fotiou
S | Constantia Demou *said* that | speaker: Constantia Demou
S | *recalled* that fire engines | speaker: Stavros Ioannides
R | Disy *MP* Andri | person: Andri Kyprianou | organization: Disy
R | Akel *MP* Sotos | person: Sotos Hadjipavlou | organization: Akel
R | *Community leader* Menelaos | person: Menelaos Fotiou
R | *Interior Minister* Constantia | person: Constantia Demou
R | Greens *MP* Stavros | person: Stavros Ioannides | organization: Greens
L memberOf | subject: Andri Kyprianou | object: Disy
L memberOf | subject: Sotos Hadjipavlou | object: Akel
L memberOf | subject: Stavros Ioannides | object: Greens

# Nordic defence ministers meet at Ivalo
E Meeting | defence ministers *meet* at | asserted | agent: Nordic defence ministers | place: Ivalo
E Meeting | Nordic countries *met* in | asserted | again | agent: Defence ministers of the five Nordic countries | place: Lapland | time: on Wednesday
E Agreement | to *approve* a common plan | asserted | agent: Defence ministers | patient: a common plan for air surveillance
E Military | jets would *share* bases | planned | agent: F-35 and Gripen jets | patient: bases | place: Rovaniemi | place: Luleå | place: Bodø | source: Juhana Kallio
E Agreement | Rasmus Kjær *signed*; | asserted | again | agent: Astrid Lie | agent: Carl Bonde | agent: Rasmus Kjær
E Meeting | *attended* as a guest | asserted | agent: Chad Whitaker
E Meeting | The ministers *visited* the | asserted | agent: The ministers | patient: Jaeger Brigade | place: Sodankylä
E Appointment | will be *chaired* by Denmark | planned | agent: Denmark | patient: Nordefco | time: next year
E Protest | *picketed* with four people | asserted | agent: Peace Union of Finland
S | Juhana Kallio *said* F-35 | speaker: Juhana Kallio
S | road ends,” Kallio *said* | speaker: Kallio
S | Border Guard *said* all | speaker: A spokesman
S | *reported* Lapin Kansa | speaker: Lapin Kansa
R | *Foreign Minister* Hildur | person: Hildur Sveinsdóttir | place: Iceland
R | *General* Chad | person: Chad Whitaker | organization: U.S. European Command
L memberOf | subject: Chad Whitaker | object: U.S. European Command
L locatedIn | subject: Jaeger Brigade | object: Sodankylä
L within | subject: IVALO | object: Finland

# Stockholm subway worker awarded damages
E Legal | subway worker *awarded* damages | asserted | patient: damages | beneficiary: Stockholm subway worker
E Legal | has *awarded* 125,000 kronor | asserted | again | agent: Swedish Labour Court | patient: 125,000 kronor | beneficiary: a station attendant
E Appointment | who was *dismissed* after | asserted | patient: a station attendant
E Other | *wearing* a Palestinian scarf | asserted | agent: a station attendant | patient: a Palestinian scarf
E Legal | *took up* the case | asserted | agent: Seko | patient: the case
E Legal | the *verdict* would guide | asserted | again
E Legal | had *declined* the case | asserted | agent: Equality Ombudsman | patient: the case | time: in 2023
E Legal | The *ruling* cannot | asserted | again
S | company *claimed* that | speaker: The company
S | the court *said* he | speaker: the court
S | *said* the verdict would | speaker: Seko
S | *pointed* out that | speaker: Pia Lantz
S | Nordin *told* Dagens Nyheter | speaker: Nordin
S | TT *notes* | speaker: TT
R | *Legal officer* Pia | person: Pia Lantz
R | *traffic councillor*, Mikael | person: Mikael Zetterberg | organization: Region Stockholm
L memberOf | subject: Mikael Zetterberg | object: Moderates

# Danish minister apologises to Greenlandic women
E Other | Danish minister *apologises* to | asserted | agent: Danish minister | patient: Greenlandic women
E Other | Karen Bisgaard *apologised* on | asserted | again | agent: Karen Bisgaard | patient: women | place: Nuuk | time: on Wednesday
E Abuse | were *fitted* with contraceptive | asserted | patient: women | instrument: contraceptive coils | time: in the 1960s and 1970s
E Abuse | *called* her whole class | asserted | agent: a doctor | patient: her whole class | place: Maniitsoq
E Other | Naalakkersuisut would *apologise* for | planned | agent: Naalakkersuisut | source: Aqqaluk Petersen
E Publication | A *report* by Ilisimatusarfik | asserted | agent: Ilisimatusarfik | agent: University of Southern Denmark
E Business | to *set aside* 143 | planned | agent: Folketing | patient: 143 million kroner
E Protest | *lit* candles | asserted | agent: women | patient: candles | place: Sisimiut | place: Ilulissat
E Investigation | has *searched* its archives | asserted | agent: Danish Patient Safety Authority | patient: its archives
S | she *said* at Katuaq | speaker: she
S | *said* that Naalakkersuisut | speaker: Aqqaluk Petersen
S | Juaaka Lund *asked* for | speaker: Juaaka Lund
S | Council *called* on Canada | speaker: Inuit Circumpolar Council
S | *said* Sermitsiaq | speaker: Sermitsiaq
R | *Prime Minister* Karen | person: Karen Bisgaard
R | *Psychologist* Naja | person: Naja Kreutzmann
R | The *head of Greenland's government*, | person: Aqqaluk Petersen | place: Greenland
R | Inuit Ataqatigiit *MP* Juaaka | person: Juaaka Lund | organization: Inuit Ataqatigiit
L memberOf | subject: Aqqaluk Petersen | object: Demokraatit
L memberOf | subject: Juaaka Lund | object: Inuit Ataqatigiit
L locatedIn | subject: Katuaq | object: Nuuk

# Oslo court rejects bail for teen suspect in grenade blast
E Legal | Oslo court *rejects* bail | asserted | agent: Oslo court | patient: bail | beneficiary: teen suspect
E Attack | in grenade *blast* | asserted
E Legal | has *remanded* a 17-year-old | asserted | again | agent: Oslo District Court | patient: a 17-year-old Swede | time: four weeks
E Attack | the *explosion* of two | asserted | again | patient: two hand grenades | place: Pilestredet | time: on Tuesday night
E Injury | Nobody was *hurt* | denied | patient: Nobody
E Crime | had been *recruited* on Signal | reported | agent: people | patient: the boy | source: Guro Tveit
E Business | was *paid* with a jacket | reported | patient: he | instrument: a jacket | source: Jens Wolden
E Arrest | was also *picked up* and | asserted | patient: A 13-year-old
E Other | *handed* to Child Welfare | asserted | patient: A 13-year-old | beneficiary: Child Welfare Services
E Investigation | *searched* an address | asserted | agent: National Criminal Investigation Service | agent: Swedish colleagues | patient: an address | place: Södertälje
E Attack | whose windows were *broken* | asserted | patient: windows
E Other | had *lessons* at home | asserted | agent: Students of OsloMet | place: home
E Movement | were *let back* into | asserted | patient: Residents | time: at 4 a.m. | destination: Bislett
S | Guro Tveit *said* the boy | speaker: Guro Tveit
S | *stated* that he | speaker: Jens Wolden
S | *pledged* more money | speaker: Frode Nesheim
R | *Police lawyer* Guro | person: Guro Tveit
R | His *defender*, Jens | person: Jens Wolden
R | *Justice Minister* Frode | person: Frode Nesheim
L memberOf | subject: Frode Nesheim | object: Labour Party

# Warsaw, Kyiv agree to resume exhumations in Volhynia
E Agreement | Kyiv *agree* to resume | asserted | agent: Warsaw | agent: Kyiv
E Investigation | resume *exhumations* in Volhynia | planned | place: Volhynia
E Agreement | *agreed* on Tuesday to | asserted | again | agent: Poland | agent: Ukraine | time: on Tuesday
E Investigation | to begin *searches* for the | planned | again | patient: the graves of Polish victims | place: Volhynia
E Agreement | *signed* the note | asserted | again | agent: Maciej Olszak | agent: Bohdana Lutsenko | patient: the note
E Investigation | *Work* is to start | planned | again | place: Puźniki | place: Ugły | time: in April
E Investigation | will *search* for soldiers | planned | agent: Ukrainian Institute of National Memory | patient: soldiers of the Ukrainian Insurgent Army (UPA) | place: Jureczkowa
E Culture | plans to *say* Mass | planned | agent: Tadeusz Pawluk | agent: Yosyp Hnatiuk | patient: Mass
E Culture | will be *marked* in Chełm | planned | patient: July 11 | place: Chełm
S | Olszak *said*. The | speaker: Olszak
S | *called* the scope too small | speaker: Politicians of Confederation
R | *Deputy Culture Minister* Maciej | person: Maciej Olszak
R | his *counterpart* Bohdana | person: Bohdana Lutsenko
R | *Father* Tadeusz | person: Tadeusz Pawluk
R | Catholic colleague, *Father* Yosyp | person: Yosyp Hnatiuk

# Two Czech universities to merge hospitals
E Business | Czech universities to *merge* hospitals | planned | agent: Two Czech universities | patient: hospitals
E Business | plans to *merge* University | planned | again | agent: Ministry of Health | patient: University Hospital Brno | patient: St. Anne's University Hospital
E Meeting | the government *meeting* today | asserted | agent: government | time: today
E Protest | Social Care *protested*. | asserted | agent: Medical Chamber | agent: Trade Union of Health Service and Social Care
E Business | *Work* on the Bohunice | planned | place: Bohunice
E Sport | the Brno *MotoGP* | planned | place: Brno
S | Kalous *told* reporters | speaker: Vojtěch Kalous
S | *said* savings would | speaker: Kalous
S | *said* chamber head | speaker: Kamil Doubrava
S | Chamber of Deputies *call* for | speaker: SPD
R | *minister* Vojtěch | person: Vojtěch Kalous | organization: Ministry of Health
R | *Director* Ivana | person: Ivana Rovná | organization: St. Anne's
R | *chamber head* Kamil | person: Kamil Doubrava | organization: Medical Chamber
R | University *rector* Libuše | person: Libuše Hájková | organization: Masaryk University
L leads | subject: Vojtěch Kalous | object: Ministry of Health
L memberOf | subject: Kalous | object: Christian Democrats
L leads | subject: Libuše Hájková | object: Masaryk University
L leads | subject: Kamil Doubrava | object: Medical Chamber

# Slovak premier's plane makes emergency landing
E Accident | emergency *landing* | asserted | patient: Slovak premier's plane
E Movement | *returned* to Bratislava on | asserted | again | agent: An Airbus A319 | destination: Bratislava | time: on Sunday
E Movement | *carrying* Prime Minister | asserted | agent: An Airbus A319 | patient: Ľuboš Kamenický | destination: Astana
E Accident | window *cracked* over | asserted | patient: a cockpit window | place: Košice
E Injury | Nobody was *hurt* | denied | patient: Nobody
E Other | plane *burned* fuel | reported | agent: the plane | patient: fuel | place: Small Carpathians | time: for an hour | source: The Interior Ministry's flight unit
E Movement | He *continued* in the evening | asserted | agent: He | time: in the evening
E Movement | were *left behind* | asserted | patient: executives of Slovnaft
E Meeting | *Talks* on oil through | planned | time: a day late
E Investigation | *collected* the recorder | asserted | agent: Aviation and Maritime Investigation Authority | patient: the recorder
S | flight unit *said* the plane | speaker: The Interior Ministry's flight unit
S | *demanded* to know | speaker: Zora Uhrínová
S | Boris Mlynár *said* she | speaker: Boris Mlynár
R | *Prime Minister* Ľuboš | person: Ľuboš Kamenický
R | *Economy Minister* Dalibor | person: Dalibor Hronec
R | Progressive Slovakia *MP* Zora | person: Zora Uhrínová | organization: Progressive Slovakia
R | Smer *spokesman* Boris | person: Boris Mlynár | organization: Smer
R | *Captain* Rastislav | person: Rastislav Holub
L memberOf | subject: Zora Uhrínová | object: Progressive Slovakia
L memberOf | subject: Boris Mlynár | object: Smer

# Rights groups urge Egypt to free detained researcher
E Arrest | free *detained* researcher | asserted | patient: researcher | place: Egypt
E Arrest | who was *detained* at Sphinx | asserted | again | patient: Farid Mounir | place: Sphinx International Airport | time: on 3 February
E Crime | of “*joining* a group | alleged | agent: him | patient: a group | source: Supreme State Security Prosecution
E Arrest | He is *held* in Badr | reported | again | patient: He | place: Badr 3
E Meeting | allowed one *visit* by | reported | agent: his mother | patient: He
E Publication | *signed* the letter | asserted | agent: Human Rights Watch | agent: Cairo Institute for Human Rights Studies | agent: Egyptian Initiative for Personal Rights | agent: Middle East Studies Association | patient: the letter
E Arrest | denied that he was *arrested* because | denied | again | patient: he | source: State Information Service
E Movement | university *moved* in 2019 | asserted | agent: the university | destination: Vienna | time: in 2019
E Protest | *sent* pigeons of paper | reported | agent: Imre Lakos | patient: pigeons of paper | destination: the embassy | source: Mada Masr
E Investigation | promised an *inquiry* | planned | agent: National Council for Human Rights
S | Rights groups *urge* Egypt | speaker: Rights groups
S | on Sunday *called* on Egypt | speaker: Eleven rights groups
S | has *accused* him | speaker: Supreme State Security Prosecution
S | Hoda Naguib *said* | speaker: Hoda Naguib
S | *denied* that he | speaker: State Information Service
S | Mada Masr *reported* | speaker: Mada Masr
S | *promised* an inquiry | speaker: National Council for Human Rights
R | a *doctoral student* at | person: Farid Mounir | organization: Central European University
R | his *lawyer* Hoda | person: Hoda Naguib
R | *rector* Imre | person: Imre Lakos
L memberOf | subject: Farid Mounir | object: Central European University
L childOf | subject: Farid Mounir | object: Samia

# Head of Tunisian bar arrested, freed
E Arrest | Tunisian bar *arrested*, freed | asserted | patient: Head of Tunisian bar
E Other | arrested, *freed* | asserted | patient: Head of Tunisian bar
E Arrest | was *arrested* in front | asserted | again | patient: Lotfi Mzali | place: Palace of Justice | time: on Friday afternoon
E Other | and *freed* three hours | asserted | again | patient: Lotfi Mzali | time: three hours later
E Protest | had *gathered* on Boulevard | asserted | agent: Hundreds of lawyers | place: Boulevard Bab Bnet
E Other | *came out* hungry | reported | again | agent: He | source: Nejla Turki
E Other | *won* the Nobel | asserted | agent: National Dialogue Quartet | patient: the Nobel Peace Prize | time: in 2015
E Arrest | condemned the *arrest*. UGTT | asserted | again
E Protest | a two-hour *stoppage* in | planned | agent: UGTT | place: Sousse | place: Bizerte | place: Monastir
E Publication | *published* a calendar | asserted | agent: Al Bawsala watchdog | patient: a calendar of arrests
E Arrest | calendar of *arrests* this | reported | time: this year | source: Al Bawsala watchdog
S | *said* colleague Nejla | speaker: Nejla Turki
S | *spoke* of | speaker: The Interior Ministry
S | *said* he shared his name | speaker: Mr Mzali
S | *condemned* the arrest | speaker: International Commission of Jurists
R | The *president* of the | person: Lotfi Mzali | organization: Tunisian Bar Association
L leads | subject: Lotfi Mzali | object: Tunisian Bar Association
L memberOf | subject: Mzali | object: National Dialogue Quartet
L headquarteredIn | subject: International Commission of Jurists | object: Geneva

# Gunmen in Sabha free kidnapped engineer
E Rescue | Sabha *free* kidnapped | asserted | agent: Gunmen | patient: kidnapped engineer | place: Sabha
E Abuse | *kidnapped* engineer | asserted | patient: engineer
E Abuse | Indian engineer *abducted* from | asserted | again | patient: An Indian engineer | time: five weeks ago
E Rescue | was *released* near | asserted | again | patient: An Indian engineer | place: Brak al-Shati | time: on Wednesday
E Meeting | after *mediation* by | asserted | agent: elders of the Magarha and Awlad Suleiman tribes
E Movement | was *flown* to Benina | asserted | patient: He | destination: Benina
E Other | They *fed* me camel | reported | agent: They | patient: me | source: he
E Other | had *demanded* jobs | asserted | agent: His abductors | patient: jobs | place: Sharara oilfield
E Business | has *suspended* work south | asserted | agent: Man-Made River Authority | patient: work | place: Hun
E Business | that money was *paid* | denied | patient: money | source: Saleh Abdelkafi
S | *according* to a statement | speaker: Libyan National Army
S | he *told* Al-Wasat | speaker: he
S | *thanked* sheikh Senussi | speaker: Meenakshi Rao
S | *denied* that money | speaker: Saleh Abdelkafi
R | an *employee* of Nirmala | person: Thomas Kurian | organization: Nirmala Pumps
R | India's *ambassador* to Tunisia | person: Meenakshi Rao | place: Tunisia
R | Brigade *commander* Saleh | person: Saleh Abdelkafi | organization: Tariq Ben Zeyad Brigade
L memberOf | subject: Thomas Kurian | object: Nirmala Pumps
L leads | subject: Saleh Abdelkafi | object: Tariq Ben Zeyad Brigade
L within | subject: SABHA | object: Libya

# Algiers opens Maghreb's largest oncology centre
E Business | Algiers *opens* Maghreb's | asserted | agent: Algiers | patient: Maghreb's largest oncology centre
E Business | was *opened* in Sidi | asserted | again | patient: A cancer hospital with 550 beds | place: Sidi Abdellah | time: on Thursday
E Business | *Built* by China | asserted | agent: China State Construction Engineering Corporation | patient: the Frantz Fanon Oncology Centre
E Business | *similar* centres | planned | place: Béchar | place: Djelfa | place: El Oued | source: Tahar Mokrani
E Business | will *produce* eight generic | planned | agent: Saidal | patient: eight generic drugs | place: Médéa
E Business | was *issued* for the occasion | asserted | patient: A tram ticket
E Culture | was *played* by the Republican | asserted | agent: Republican Guard | patient: the national anthem
S | she *said*. Radiotherapy | speaker: she
S | *announced* similar centres | speaker: Tahar Mokrani
S | *asked* for a hostel | speaker: El Amel
R | *Prime Minister* Azzedine | person: Azzedine Belkaïd
R | *Prof.* Leïla | person: Leïla Sahraoui
R | is the *director* | person: Leïla Sahraoui | organization: Frantz Fanon Oncology Centre
R | *Health Minister* Tahar | person: Tahar Mokrani
L leads | subject: Leïla Sahraoui | object: Frantz Fanon Oncology Centre
L leads | subject: Hamida Ketfi | object: El Amel

# Gnawa master's guembri returns to Essaouira
E Movement | guembri *returns* to Essaouira | asserted | patient: Gnawa master's guembri | destination: Essaouira
E Other | *missing* since a concert | asserted | patient: guembri | time: 1994
E Culture | since a *concert* in Rotterdam | asserted | place: Rotterdam | time: in 1994
E Other | was *handed* to his | asserted | again | patient: guembri | beneficiary: Zineb Guinia | time: on Saturday
E Culture | Gnaoua World Music *Festival* | asserted
E Other | It was *found* by | asserted | agent: Wim Slagter | patient: It | place: a skip
E Culture | *played* one song | asserted | agent: The granddaughter | patient: one song
E Other | and *gave* it to | asserted | agent: The granddaughter | patient: it | beneficiary: Bayt Dakira museum
E Culture | Sahel Riders *joined* her | asserted | agent: Otis Merriweather | agent: Sahel Riders | patient: her
E Culture | *founded* by producer | asserted | agent: Naïla Tadlaoui | patient: The festival
E Culture | *drew* 380,000 people | reported | again | agent: 380,000 people | patient: The festival | source: Essaouira-Mogador Association
E Movement | *flew* in the carpenter | asserted | agent: Royal Air Maroc | patient: the carpenter | patient: his dog
E Culture | 2M *broadcast* the night | asserted | agent: 2M | patient: the night
S | he *said* on stage | speaker: he
S | *said* the Essaouira-Mogador | speaker: Essaouira-Mogador Association
S | Mehdi Sefrioui *announced* a | speaker: Mehdi Sefrioui
R | Dutch *carpenter*, Wim | person: Wim Slagter
R | Blind *bluesman* Otis | person: Otis Merriweather
R | *producer* Naïla | person: Naïla Tadlaoui
R | *Minister of Youth, Culture and Communication* Mehdi | person: Mehdi Sefrioui
R | late *maâlem* Abdeslam | person: Abdeslam Guinia
L leads | subject: Zineb Guinia | object: Bnat Timbouktou
L founderOf | subject: Naïla Tadlaoui | object: Gnaoua World Music Festival

# Jordan's Al-Faisaly fined over flares
E Legal | Jordan's Al-Faisaly *fined* over | asserted | patient: Jordan's Al-Faisaly
E Legal | on Monday *fined* Al-Faisaly | asserted | again | agent: Jordan Football Association | patient: Al-Faisaly | time: on Monday
E Legal | and *ordered* them | asserted | agent: Jordan Football Association | patient: them
E Sport | to *play* two matches | planned | agent: them | patient: two matches
E Crime | flares were *thrown* in | asserted | patient: flares
E Sport | in the *derby* with | asserted | agent: Al-Wehdat
E Sport | The *match* at Amman | asserted | again | place: Amman International Stadium
E Sport | *gave* Al-Faisaly the lead | asserted | agent: Mousa Shishani | beneficiary: Al-Faisaly
E Sport | Bahaa Dirawi *levelled* in | asserted | agent: Bahaa Dirawi | time: in stoppage time
E Injury | was *burnt* on the hand | asserted | patient: Laith
E Arrest | *arrested* six youths | asserted | agent: Public Security Directorate | patient: six youths
E Legal | will not *appeal* | denied | agent: Sultan Adwan
E Other | and *took* him two tickets | asserted | agent: he | patient: two tickets | beneficiary: him
E Sport | FIFA World *Cup*, for | planned | time: 2026
E Sport | Jordan has *qualified* | asserted | agent: Jordan
E Sport | Ramtha *meet* Shabab | planned | agent: Ramtha | patient: Shabab Al-Ordon | time: on Thursday
S | Nidal Shraideh *warned* that | speaker: Nidal Shraideh
S | he *said*, and took | speaker: he
R | A *ball boy*, Laith | person: Laith
R | *Disciplinary Committee head* Judge | person: Nidal Shraideh | organization: Disciplinary Committee
R | *Judge* Nidal | person: Nidal Shraideh
R | Al-Faisaly *president* Sultan | person: Sultan Adwan | organization: Al-Faisaly
L leads | subject: Sultan Adwan | object: Al-Faisaly
L locatedIn | subject: Al-Hussein | object: Irbid

# STC in talks to buy Balkan mobile towers
E Meeting | STC in *talks* to | asserted | agent: STC
E Business | to *buy* Balkan mobile | planned | agent: STC | patient: Balkan mobile towers
E Meeting | is in *talks* about | reported | again | agent: Tawal | patient: 4,800 towers | source: STC
E Publication | The *statement* to the Saudi | asserted | agent: STC
E Business | previously *bought* masts | asserted | agent: Tawal | patient: masts | place: Croatia | place: Pakistan
E Business | *affirmed* A1 | asserted | agent: Moody's Ratings | patient: A1
E Business | Shares in STC *closed* 0.9% | asserted | patient: Shares in STC
E Business | Zain KSA *fell*. The | asserted | patient: Mobily | patient: Zain KSA
E Business | The final *offer* is due | planned | time: after Saudi National Day
S | STC *confirmed* on Sunday | speaker: STC
S | Bloomberg News *reported* a | speaker: Bloomberg News
S | *said* Karl-Heinz | speaker: Karl-Heinz Brandl
R | an *analyst* with Erste | person: Karl-Heinz Brandl | organization: Erste Group
L leads | subject: Abdulaziz Humaidan | object: Tawal
L partOf | subject: Tawal | object: STC
L memberOf | subject: Karl-Heinz Brandl | object: Erste Group
L headquarteredIn | subject: Commission on Protection of Competition | object: Sofia
L ownerOf | subject: BC Partners | object: United Group

# Kuwaiti poet released from detention in Riyadh
E Other | Kuwaiti poet *released* from | asserted | patient: Kuwaiti poet | place: Riyadh
E Arrest | from *detention* in Riyadh | asserted | patient: Kuwaiti poet | place: Riyadh
E Movement | he was *back* home | reported | agent: he | destination: home | source: The family
E Arrest | weeks in *custody* in | reported | again | patient: he | place: Saudi Arabia | time: three weeks | source: The family
E Movement | had *gone* to perform Umrah | asserted | agent: he | destination: Saudi Arabia
E Culture | to *perform* Umrah | asserted | agent: he | patient: Umrah
E Arrest | had linked the *arrest* to | asserted | again
E Publication | a satirical *ode* about | asserted
E Movement | *crossed* the border | asserted | agent: The poet | patient: the border | place: Nuwaiseeb
E Meeting | and was *met* by | asserted | agent: Osama Al-Zaid | agent: Shuaib Al-Hajeri | patient: The poet | place: Nuwaiseeb
E Protest | called off a *sit-in* in | denied | agent: Kuwaiti Writers Association | place: Al-Erada Square
E Culture | *won* the Sultan bin | asserted | agent: Al-Mutawa | patient: the Sultan bin Ali Al Owais Award | time: in 2014
S | *said* on Thursday that | speaker: The family
S | his brother Fawaz *posted* | speaker: Fawaz
S | (GCHR) had *linked* the | speaker: Gulf Centre for Human Rights
S | Jarrah Al-Sabah *thanked* the | speaker: Jarrah Al-Sabah
R | of *poet* Dhari | person: Dhari Al-Mutawa
R | Ministry of Foreign Affairs *Undersecretary* Sheikh | person: Jarrah Al-Sabah | organization: Ministry of Foreign Affairs
R | met by *MPs* Osama | person: Osama Al-Zaid
L siblingOf | subject: Fawaz | object: Dhari Al-Mutawa
L memberOf | subject: Jarrah Al-Sabah | object: Ministry of Foreign Affairs
L memberOf | subject: Al-Mutawa | object: Public Authority for Applied Education and Training

# Beirut port silo ruin to be kept as memorial
E Other | to be *kept* as memorial | planned | patient: Beirut port silo ruin
E Other | will be *preserved* as a | planned | again | patient: The remaining northern block | place: Port of Beirut | source: Sami Frangieh
E Death | those who *died* on Aug. | asserted | patient: those | time: on Aug. 4, 2020
E Protest | have *fought* the demolition | asserted | agent: Relatives of victims | patient: the demolition | time: for five years
E Disaster | and took the *blast*; we | reported | source: Mireille Bazerji
E Business | opened a *competition* | asserted | agent: Fadi Hanna
E Business | which *paid* for the silos | asserted | agent: Kuwait Fund for Arab Economic Development | patient: the silos | time: in 1968
E Business | will *move* a road | planned | agent: CMA CGM | patient: a road
E Investigation | who leads the *probe* | asserted | agent: Tarek Bikhazi
E Investigation | *interrogated* two former | asserted | agent: Tarek Bikhazi | patient: two former officials of Lebanese Customs | time: the same day
S | *announced* Monday | speaker: Sami Frangieh
S | *said* Mireille | speaker: Mireille Bazerji
S | *said* the cylinders | speaker: Emmanuel Lacaze
R | *Culture Minister* Sami | person: Sami Frangieh
R | a *firefighter* with the | person: Elie | organization: Beirut Fire Brigade
R | *Engineer* Emmanuel | person: Emmanuel Lacaze | organization: Amann Engineering
R | Architects *president* Fadi | person: Fadi Hanna | organization: Order of Engineers and Architects
R | *Judge* Tarek | person: Tarek Bikhazi
L childOf | subject: Elie | object: Mireille Bazerji
L memberOf | subject: Elie | object: Beirut Fire Brigade
L memberOf | subject: Emmanuel Lacaze | object: Amann Engineering
L leads | subject: Fadi Hanna | object: Order of Engineers and Architects

# Palestinian olive harvest under escort near Nablus
E Business | Palestinian olive *harvest* under | asserted | agent: Palestinian | patient: olive | place: Nablus
E Business | Burin *picked* olives | asserted | again | agent: Villagers of Burin | patient: olives | place: BURIN | time: on Friday
E Movement | who had *come* from Jerusalem | asserted | agent: a dozen rabbis | origin: Jerusalem
E Attack | had *thrown* stones | reported | agent: masked men | patient: stones | time: at dawn | source: Nahum Erlich
E Attack | counts 140 *attacks* since | reported | time: since the harvest began | source: Yesh Din
E Business | since the *harvest* began | asserted | again
E Publication | *published* a map | asserted | agent: OCHA | patient: a map
S | *said* Umm Ayman | speaker: Umm Ayman Najjar
S | Human Rights *said* masked | speaker: Nahum Erlich
S | civil affairs, *said* coordination | speaker: COGAT
S | Ibrahim Omran *asked* for | speaker: Ibrahim Omran
S | Yesha Council *said* residents | speaker: Yesha Council
S | *said* miller Raed | speaker: Raed Hamdan
R | *Rabbi* Nahum | person: Nahum Erlich | organization: Rabbis for Human Rights
R | *Mayor* Ibrahim | person: Ibrahim Omran | place: Burin
R | *miller* Raed | person: Raed Hamdan
L memberOf | subject: Nahum Erlich | object: Rabbis for Human Rights

# El-Shenawy Named Head of Suez Canal Authority's Dredging Arm
E Appointment | El-Shenawy *Named* Head | asserted | patient: El-Shenawy
E Appointment | on Monday *appointed* Eng. | asserted | again | agent: Ashraf Rabie | patient: Wael El-Shenawy | time: on Monday
E Business | *supervised* the widening | asserted | agent: El-Shenawy | patient: the widening of the southern sector
E Appointment | He *succeeds* Medhat | asserted | again | agent: He | patient: Medhat Kotb
E Appointment | who *retires* after | asserted | agent: Medhat Kotb | time: after 38 years
E Movement | to *bring* the dredger | planned | agent: El-Shenawy | patient: the dredger Mohab Mameesh | origin: Jeddah
E Business | Traffic *rose* 12 percent | reported | patient: Traffic | time: in the first quarter | source: the authority
E Movement | Hapag-Lloyd *returned* to the | reported | agent: CMA CGM | agent: MSC | agent: Hapag-Lloyd | destination: Bab al-Mandab route | source: the authority
E Meeting | will *visit* Panama | planned | agent: Rabie | patient: Panama | time: in May
S | he *told* staff | speaker: he
S | the authority *said* | speaker: the authority
R | *Adm.* Ashraf | person: Ashraf Rabie
R | *chairman* of the Suez | person: Ashraf Rabie | organization: Suez Canal Authority
R | as *head* of its dredging | person: Wael El-Shenawy
L leads | subject: Ashraf Rabie | object: Suez Canal Authority

# Toprak Defeats Gündüz For Leadership Of Turkish Opposition Party
E Election | Toprak *Defeats* Gündüz | asserted | agent: Toprak | patient: Gündüz
E Election | *elected* Seda Toprak as | asserted | again | agent: Delegates of the Good Party | patient: Seda Toprak | place: ANKARA | time: on Sunday
E Meeting | an extraordinary *congress* on | asserted | time: on Sunday
E Election | a bitter *campaign* against | asserted | agent: Seda Toprak | patient: Ömer Gündüz
E Election | *won* in the second round | asserted | again | agent: Toprak
E Movement | Gündüz *left* without | asserted | agent: Gündüz
E Appointment | he would *join* Victory | planned | agent: he | patient: Victory Party | source: Levent Dervişoğlu
E Election | must *confirm* the result | planned | agent: Supreme Electoral Council | patient: the result
E Election | the 2028 *elections*. Toprak | planned | time: 2028
E Movement | Toprak *travels* to Hatay | planned | agent: Toprak | destination: Hatay | time: on Tuesday
S | she *told* the hall | speaker: she
S | Levent Dervişoğlu *announced* that | speaker: Levent Dervişoğlu
R | former *whip* Ömer | person: Ömer Gündüz
R | a *pharmacist* from Isparta | person: Toprak
R | elected Seda Toprak as *leader* | person: Seda Toprak | organization: Good Party
R | *President* Kemal | person: Kemal Arıkan
L leads | subject: Seda Toprak | object: Good Party

# Orlen hires Wilk as finance chief
E Appointment | Orlen *hires* Wilk | asserted | agent: Orlen | patient: Wilk
E Appointment | on Thursday *named* Marek | asserted | again | agent: Orlen | patient: Marek Wilk | time: on Thursday
E Appointment | Wilk *replaces* Anna | asserted | again | agent: Wilk | patient: Anna Sowa
E Appointment | who *moves* to the | asserted | patient: Anna Sowa | destination: PZU
E Business | It *booked* a 3.6 | asserted | agent: It | patient: a 3.6 billion zloty write-down | time: in the third quarter
S | the company *said* in | speaker: the company
S | Jakub Jaworek *told* private | speaker: Jakub Jaworek
R | a former *partner* at | person: Marek Wilk | organization: Deloitte
R | as *chief financial officer* from | person: Marek Wilk | organization: Orlen
R | *chief executive* Tomasz | person: Tomasz Grabiec | organization: Orlen
R | *State Assets Minister* Jakub | person: Jakub Jaworek
R | Trigon *analyst* Michał | person: Michał Kozak | organization: Trigon
L leads | subject: Tomasz Grabiec | object: Orlen
L memberOf | subject: Marek Wilk | object: Orlen
L memberOf | subject: Michał Kozak | object: Trigon
