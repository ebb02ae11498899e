package org.huiyi.notification.notice;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.notice.Matter.Convening.Participant;
import org.huiyi.notification.notice.Matter.Minutes.Alteration;
import org.huiyi.notification.notice.Matter.Minutes.Turn;
import org.huiyi.notification.notice.MinutesRecord.Commitment;
import org.huiyi.notification.notice.MinutesRecord.Dispute;
import org.huiyi.notification.notice.MinutesRecord.Idle;
import org.huiyi.notification.notice.MinutesRecord.Item;
import org.huiyi.notification.notice.MinutesRecord.Stay;
import org.huiyi.notification.notice.MinutesRecord.Trouble;

/// Things the tests speak of.
public final class Samples {
    public static final Instant T0 = Instant.parse("2026-11-23T08:00:00Z");
    public static final Actor HOUSE = Actor.house("send-notice");
    public static final Actor LEE = new Actor("globex.lee", "globex");

    public static final Matter.Entry ENTRY = new Matter.Entry("acme", 7, T0.minusSeconds(86_400));

    private Samples() {}

    public static Act at(Instant at) {
        return Act.of(HOUSE, at);
    }

    public static Routing routing(String kind) {
        String id = "ntc_lbg0kos54jokkbc1d7nus8q6f5";
        return new Routing(id, "mtg_1", "evt-1", kind, LEE.party(), LEE.sub(), Channel.EMAIL);
    }

    public static Message message(Matter matter, String language) {
        var to =
                new Addressee(
                        Personal.of(LEE.sub(), "Lee"),
                        Personal.of(LEE.sub(), "lee@globex.example"),
                        language);
        return new Message(routing(matter.kind()), to, matter);
    }

    public static Matter.Convening convening(String title) {
        return new Matter.Convening(
                title,
                "acme",
                T0,
                T0.plusSeconds(3600),
                "Asia/Shanghai",
                "Room 5",
                "https://meet.example/5",
                List.of("Budget", "Plan"),
                "Agree on the budget",
                List.of(
                        new Participant("globex", "Globex", List.of(Personal.of(LEE.sub(), "Lee"))),
                        new Participant("initech", "Initech", List.of())),
                ENTRY);
    }

    public static Matter.Minutes minutes(String title, String point) {
        return new Matter.Minutes(
                title,
                T0,
                false,
                "Asia/Shanghai",
                List.of(Personal.of("acme.rec", point)),
                List.of(Personal.of("acme.rec", "Buy it")),
                List.of(Personal.of("acme.rec", "Order one")),
                1,
                null,
                List.of(),
                null,
                null);
    }

    /// An edition that says one thing otherwise, does without one action and has another instead.
    public static Matter.Minutes amended(String title) {
        return new Matter.Minutes(
                title,
                T0,
                false,
                "Asia/Shanghai",
                List.of(Personal.of("acme.rec", "We agreed on two")),
                List.of(Personal.of("acme.rec", "Buy it")),
                List.of(Personal.of("acme.rec", "Order two")),
                2,
                Personal.of("acme.rec", "A figure was wrong"),
                List.of(
                        new Alteration(
                                Turn.CHANGED,
                                "POINT",
                                1,
                                Personal.of("acme.rec", "We agreed"),
                                Personal.of("acme.rec", "We agreed on two"),
                                null,
                                null,
                                null),
                        action(Turn.REMOVED, 1, Personal.of("acme.rec", "Order one"), null),
                        action(Turn.ADDED, 2, null, Personal.of("acme.rec", "Order two"))),
                record(),
                null);
    }

    /// A meeting of an hour with everything in it.
    private static MinutesRecord record() {
        var end = T0.plusSeconds(3600);
        return new MinutesRecord(
                List.of(
                        new Commitment(
                                2,
                                1,
                                Personal.of("acme.rec", "Order two"),
                                "globex",
                                "globex.lee",
                                List.of("initech"),
                                T0.plusSeconds(60))),
                List.of(new Idle(1, Personal.of("acme.rec", "It is bought already"))),
                List.of(
                        new Stay(
                                "globex.lee",
                                Personal.of("globex.lee", "Lee"),
                                "globex",
                                T0,
                                end,
                                true),
                        new Stay("initech.ang", null, "initech", T0, null, false)),
                List.of(new Item(1, "Budget", T0, end), new Item(2, "", null, null)),
                List.of(
                        new Trouble(
                                "NETWORK",
                                Personal.of("acme.rec", "The line was down"),
                                T0,
                                Personal.of("acme.rec", "Another line"))),
                List.of(
                        new Dispute(
                                Personal.of("globex.lee", "Price"),
                                Personal.of("globex.lee", "Too high"),
                                "globex",
                                Personal.of("acme.rec", "It stays"),
                                List.of("globex"))));
    }

    private static Alteration action(Turn turn, int number, Personal before, Personal after) {
        return new Alteration(
                turn, "ACTION", number, before, after, "globex", "globex.lee", T0.plusSeconds(60));
    }
}
