package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.PlanRefusal.ForbiddenByPolicy;
import org.huiyi.meeting.law.PlanRefusal.ReasonByPolicy;
import org.huiyi.meeting.policy.PolicyInForce;

/// Everything that rules say about one command, weighed by the policy in force. Lives as long as one
/// decision; everything that speaks against the command is heard before it is refused.
public final class Judgement {
    private final Act act;
    private final PolicyInForce policy;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public Judgement(Act act, PolicyInForce policy) {
        this.act = act;
        this.policy = policy;
    }

    /// A bar that no policy lowers.
    public Judgement refuse(List<? extends Refusal> bars) {
        refusals.addAll(bars);
        return this;
    }

    public Judgement refuseIf(boolean barred, Supplier<? extends Refusal> bar) {
        if (barred) {
            refusals.add(bar.get());
        }
        return this;
    }

    /// A remark, which policy may make a bar.
    public Judgement remark(List<Finding> remarks) {
        remarks.forEach(this::remark);
        return this;
    }

    public Judgement remarkIf(boolean remarkable, Supplier<Finding> remark) {
        if (remarkable) {
            remark(remark.get());
        }
        return this;
    }

    /// Something that speaks against the command, by the mode the regulation's wording gives the rule unless
    /// policy gives it another: a bar, a bar that a reason lifts, or a remark.
    public Judgement weigh(Mode regular, Refusal bar, Finding remark) {
        Mode mode = policy.mode(remark.rule(), regular);
        switch (mode) {
            case BLOCK -> refusals.add(bar);
            case REASON -> unlessReasoned(bar, remark);
            case FLAG, GUIDE -> note(remark, mode);
        }
        return this;
    }

    /// What comes of it: the refusals if there are any, else these events with the findings.
    public <E> Decision<E> settle(Supplier<List<E>> events) {
        return refusals.isEmpty()
                ? Decision.accept(events.get(), findings)
                : Decision.refuse(refusals);
    }

    private void remark(Finding remark) {
        switch (policy.mode(remark.rule(), remark.mode())) {
            case BLOCK -> refusals.add(new ForbiddenByPolicy(remark.rule(), remark.code()));
            case REASON -> unlessReasoned(new ReasonByPolicy(remark.rule(), remark.code()), remark);
            case FLAG -> note(remark, Mode.FLAG);
            case GUIDE -> note(remark, Mode.GUIDE);
        }
    }

    private void unlessReasoned(Refusal bar, Finding remark) {
        if (act.hasReason()) {
            note(remark, Mode.REASON);
        } else {
            refusals.add(bar);
        }
    }

    private void note(Finding remark, Mode mode) {
        findings.add(new Finding(remark.rule(), mode, remark.code(), remark.arguments()));
    }
}
