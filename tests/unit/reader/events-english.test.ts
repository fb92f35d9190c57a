// One day told in many wordings of English notices, and what it is read as.
import { expect, test } from 'vitest';
import { eventsAround } from './around.ts';

// The text, then what is read of January 2024: day and kind.
const days = `
On 12 January a customer e-mailed us to say that she could see another customer's orders. => 12 detected
Our security team spotted suspicious log-ins on 12 January and locked the account the same day. => 12 contained;12 detected
We took the site offline on 12 January. => 12 contained
We reset all passwords on 12 January. => 12 contained
On 12 January we hired Redwing Forensics to look into what had happened. => 12 investigation
The investigation was completed on 12 January. => 12 investigation
We reported the incident to the Information Commissioner's Office on 12 January. => 12 regulator-reported
The ICO was informed on 12 January. => 12 regulator-reported
We notified the Data Protection Commission on 12 January 2024. => 12 regulator-reported
We reported the theft to the police on 12 January. => 12 police-reported
The FBI was contacted on January 12. => 12 police-reported
We wrote to everyone affected on 12 January. => 12 notified
Letters were sent to the people concerned on 12 January. => 12 notified
On 12 January we began e-mailing those affected. => 12 notified
The site was back online on 12 January. => 12 resumed
Bookings resumed on 12 January. => 12 resumed
An attacker gained access to our mail server on 12 January. => 12 intrusion
Between 12 and 15 January an unauthorised person had access to the mailbox. => 12 intrusion
On or about January 12, 2024, an unauthorized actor copied files from our network. => 12 intrusion
On 12 January a member of staff sent a spreadsheet to the wrong address. => 12 other
A laptop was stolen from a member of staff's car on 12 January. => 12 other
On 12 January the folder was made public by mistake. => 12 other
We published a first statement on 12 January. => 12 published
On January 12, 2024, we learned of unusual activity on our network. We immediately disconnected the affected servers. => 12 contained;12 detected
We discovered the error on 12 January and removed the file within the hour. The next day we told the ICO. => 12 contained;12 detected;13 regulator-reported
12 January: card company tells us of suspected fraud => 12 detected
12 January: checkout page closed => 12 contained
12 January: forensic firm engaged => 12 investigation
12 January: report made to the ICO => 12 regulator-reported
12 January: police informed => 12 police-reported
12 January: customers e-mailed => 12 notified
12 January: site reopened => 12 resumed
12 January: ransomware deployed on our servers => 12 intrusion
12 January: parcels mislabelled and sent out => 12 other
12 January: USB stick lost => 12 other
12 January - final report received => 12 investigation
12 January - recipients confirm deletion => 12 contained
We became aware on 12 January that some records could be viewed online. => 12 detected
It came to our attention on 12 January that a list had been left on a train. => 12 detected
The vulnerability was fixed on 12 January. => 12 contained
Two days later, on 12 January, we called in outside specialists. => 12 investigation
You are affected if you placed an order before 12 January 2024. => 
As of 12 January, no misuse had been reported. => 
The attackers first entered our systems on 12 January and remained there until 20 January. => 12 intrusion
Files were encrypted on 12 January. => 12 intrusion
We were alerted on 12 January by our e-mail provider. => 12 detected
A former employee downloaded the client list on 12 January. => 12 intrusion
The regulator was told on 12 January and the police on 15 January. => 12 regulator-reported;15 police-reported
We rang all 24 families on 12 January to apologise. => 12 notified
`;

test.each(
  days
    .trim()
    .split('\n')
    .map((row) => row.split(' => ')),
)('%s', (text, expected = '') => {
  expect(eventsAround(text)).toEqual(expected.split(';').filter(Boolean).sort());
});
