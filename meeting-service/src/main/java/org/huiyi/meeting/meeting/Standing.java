package org.huiyi.meeting.meeting;

/// Whose act a command has to be. A system's token acts for its party, a person's as that person.
public sealed interface Standing {
    Standing ORGANISER = new OfOrganiser();
    Standing CONCERNED = new OfAnybodyConcerned();
    Standing TAKING_PART = new OfAnybodyTakingPart();
    Standing STAFF = new OfStaff();
    Standing PRIVACY = new OfPrivacy();
    Standing HOUSE = new OfHouse();

    /// The accountable organiser's, and of whom it gave the power to, where there is one for the command.
    record OfOrganiser() implements Standing {}

    /// The party's own, or the organiser's on its behalf.
    record OfParty(String partyId) implements Standing {}

    /// The person's own, their party's, the organiser's or the sign-in support's.
    record OfPerson(String personId) implements Standing {}

    /// Of whoever answers for privacy in the house, in the meeting or not; the token's scope says so.
    record OfPrivacy() implements Standing {}

    /// The house's alone: alarms and automations. There is no such thing for anybody else.
    record OfHouse() implements Standing {}

    /// The organiser's or a support person's.
    record OfStaff() implements Standing {}

    /// Anybody's who takes part: a party that withdrew does not.
    record OfAnybodyTakingPart() implements Standing {}

    /// Of the party that sends this person, or the organiser on its behalf.
    record OfSenderOf(String personId) implements Standing {}

    /// Anybody's who may know of the meeting.
    record OfAnybodyConcerned() implements Standing {}
}
