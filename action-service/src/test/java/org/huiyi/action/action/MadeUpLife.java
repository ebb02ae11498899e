package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.GLOBEX;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.INITECH;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.because;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Specs.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huiyi.action.action.ActionCommand.AcceptAction;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ContestAction;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.ActionCommand.Report;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.Steering.AcknowledgeEscalation;
import org.huiyi.action.action.Steering.DelegateAction;
import org.huiyi.action.action.Steering.DisposeOfAction;
import org.huiyi.action.action.Steering.OrphanAction;
import org.huiyi.action.action.Steering.RecordReturned;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.action.action.Steering.ReopenAction;
import org.huiyi.action.action.Steering.SettleContest;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decision;

/// An action with which anything is tried at any time; what is refused changes nothing.
final class MadeUpLife {
    private final Random random;
    private final List<Alarm> armed = new ArrayList<>();
    private Action action = ActionDecider.INSTANCE.initial();
    private Instant now = Samples.T0;

    MadeUpLife(Random random) {
        this.random = random;
        attempt(Samples.helped(Samples.item(), Samples.TOLD, now));
    }

    Action action() {
        return action;
    }

    List<Alarm> armed() {
        return armed;
    }

    void goOn() {
        now = now.plus(Duration.ofHours(random.nextInt(72)));
        attempt(anything());
    }

    private ActionCommand anything() {
        var why = because(ORGANISER, now, "because");
        var later = now.plus(Duration.ofDays(1 + random.nextInt(9)));
        return switch (random.nextInt(20)) {
            case 0 -> new AcceptAction(ID, POLICY, by(LEAD, now));
            case 1 -> new ContestAction(ID, POLICY, because(LEAD, now, "no"));
            case 2 -> new ReportProgress(ID, POLICY, new Report(1, "x", null), by(LEAD, now));
            case 3 -> new CheckProgress(ID, POLICY, "x", by(ORGANISER, now));
            case 4 -> new ExtendAction(ID, POLICY, later, why);
            case 5 -> new CompleteAction(ID, POLICY, new Claim("x", null, null), by(LEAD, now));
            case 6 -> new VerifyAction(ID, POLICY, random.nextBoolean(), "x", by(ORGANISER, now));
            case 7 -> new DelegateAction(ID, POLICY, "globex.guest", true, by(GLOBEX, now));
            case 8 -> new OrphanAction(ID, POLICY, "globex.lead", by(HOUSE, now));
            case 9 -> new SettleContest(ID, POLICY, random.nextBoolean(), "x", by(ORGANISER, now));
            case 10 -> new DisposeOfAction(ID, POLICY, Disposition.IMPOSSIBLE, null, why);
            case 11 -> new ReopenAction(ID, POLICY, random.nextBoolean() ? later : null, why);
            case 12 ->
                    new AcknowledgeEscalation(
                            ID, POLICY, 1 + random.nextInt(3), null, by(ORGANISER, now));
            case 13 -> new ReportProgress(ID, POLICY, new Report(2, "x", null), by(INITECH, now));
            case 14 -> new RecordTold(ID, POLICY, "EMAIL", null, "evt-1", notice(), by(HOUSE, now));
            case 15 -> new RecordReturned(ID, POLICY, notice(), "EMAIL", "evt-2", by(HOUSE, now));
            default -> ring();
        };
    }

    private String notice() {
        return "ntc-" + random.nextInt(2);
    }

    private ActionCommand ring() {
        var pending = Pending.of(action);
        var one =
                pending.isEmpty()
                        ? new Pending(Due.COMPLETION, now)
                        : pending.get(random.nextInt(pending.size()));
        now = one.at().isAfter(now) ? one.at() : now;
        return new DeclareDue(ID, POLICY, one.due(), one.at(), by(HOUSE, now));
    }

    private void attempt(ActionCommand command) {
        if (ActionDecider.INSTANCE.decide(action, command)
                instanceof Decision.Accepted<ActionEvent> accepted) {
            for (ActionEvent event : accepted.events()) {
                armed.addAll(ActionDecider.INSTANCE.alarms(event));
                action = ActionDecider.INSTANCE.evolve(action, event);
            }
        }
    }
}
