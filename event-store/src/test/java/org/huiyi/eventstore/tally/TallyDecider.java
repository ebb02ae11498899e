package org.huiyi.eventstore.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.DeclareOverdue;
import org.huiyi.eventstore.tally.TallyCommand.Describe;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyEvent.Counted;
import org.huiyi.eventstore.tally.TallyEvent.Mark;
import org.huiyi.eventstore.tally.TallyEvent.TallyDescribed;
import org.huiyi.eventstore.tally.TallyEvent.TallyOpened;
import org.huiyi.eventstore.tally.TallyEvent.TallyOverdue;

public enum TallyDecider implements Decider<Tally, TallyCommand, TallyEvent> {
    INSTANCE;

    public static final int MOST_STEPS = 1_000;

    @Override
    public Tally initial() {
        return new Tally.NotOpened();
    }

    @Override
    public Tally evolve(Tally state, TallyEvent event) {
        return switch (event) {
            case TallyOpened opened -> new Tally.Open(opened.dueAt(), 0);
            case Counted _ ->
                    state instanceof Tally.Open open
                            ? new Tally.Open(open.dueAt(), open.count() + 1)
                            : state;
            case TallyDescribed _ -> state;
            case TallyOverdue _ ->
                    state instanceof Tally.Open open ? new Tally.Overdue(open.count()) : state;
        };
    }

    @Override
    public Optional<Refusal> admit(Tally state, TallyCommand command) {
        boolean stranger = command.act().actor().party().equals("strangers");
        return stranger ? Optional.of(new TallyRefusal.Stranger()) : Optional.empty();
    }

    @Override
    public Decision<TallyEvent> decide(Tally state, TallyCommand command) {
        return switch (command) {
            case OpenTally open ->
                    state instanceof Tally.NotOpened
                            ? Decision.accept(new TallyOpened(open.aggregateId(), open.dueAt()))
                            : Decision.nothing();
            case Count count -> count(state, count);
            case Describe words ->
                    Decision.accept(
                            new TallyDescribed(
                                    words.aggregateId(),
                                    Personal.of(words.person(), words.text()),
                                    List.of(new Mark.Round(3), new Mark.Star())));
            case DeclareOverdue due ->
                    state instanceof Tally.Open open && open.dueAt().equals(due.dueAt())
                            ? Decision.accept(new TallyOverdue(due.aggregateId(), due.dueAt()))
                            : Decision.nothing();
        };
    }

    private static Decision<TallyEvent> count(Tally state, Count command) {
        if (!(state instanceof Tally.Open open)) {
            return Decision.refuse(new TallyRefusal.NotOpen());
        }
        if (command.steps() > MOST_STEPS) {
            return Decision.refuse(new TallyRefusal.TooManySteps(command.steps()));
        }
        var events = new ArrayList<TallyEvent>();
        for (int i = 1; i <= command.steps(); i++) {
            events.add(new Counted(command.aggregateId(), open.count() + i));
        }
        return Decision.accept(
                events, List.of(Finding.flag(Rule.R01, "counted", "" + command.steps())));
    }

    /// What is overdue became so when it was due, whenever that is declared.
    @Override
    public Instant occurredAt(Tally before, TallyEvent event, Act act) {
        return event instanceof TallyOverdue overdue ? overdue.dueAt() : act.occurredAt();
    }

    @Override
    public List<Alarm> alarms(TallyEvent event) {
        return event instanceof TallyOpened opened
                ? List.of(new Alarm("tally-due", opened.dueAt()))
                : List.of();
    }
}
