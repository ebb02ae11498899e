package org.huiyi.meeting.read.rules;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.read.rules.RuleView.Counts;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Scope;
import org.huiyi.rest.counts.FindingCounts;
import org.huiyi.rest.counts.RefusalCounts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Every rule of the regulation, as this house enforces it.
@RestController
class RulesEndpoint {
    private final FindingCounts remarked;
    private final RefusalCounts refused;
    private final PoliciesInForce policies;
    private final Clock clock;

    RulesEndpoint(
            FindingCounts remarked, RefusalCounts refused, PoliciesInForce policies, Clock clock) {
        this.remarked = remarked;
        this.refused = refused;
        this.policies = policies;
        this.clock = clock;
    }

    /// Not paged.
    @GetMapping("/v1/rules")
    @Scope({"meetings:read", "audit:read"})
    Page<RuleView> all() {
        var findings = remarked.findings();
        var refusals = refused.refusals();
        var policy = policies.ofHouse(clock.instant());
        List<RuleView> rules =
                Arrays.stream(Rule.values())
                        .map(rule -> {
                            var counts =
                                    new Counts(
                                            refusals.getOrDefault(rule, 0L),
                                            findings.getOrDefault(rule, 0L));
                            return RuleView.of(
                                    rule, policy, counts, LocaleContextHolder.getLocale());
                        })
                        .toList();
        return new Page<>(rules, null);
    }

    @GetMapping("/v1/rules/{rule}")
    @Scope({"meetings:read", "audit:read"})
    RuleView one(@PathVariable String rule) {
        return all().items().stream()
                .filter(each -> each.rule().name().equals(rule))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
