package org.huiyi.action.read.rules;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.law.Rule;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Scope;
import org.huiyi.rest.counts.FindingCounts;
import org.huiyi.rest.counts.RefusalCounts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The rules that this service judges.
@RestController
class RulesEndpoint {
    private static final List<Rule> JUDGED =
            List.of(Rule.R03, Rule.R33, Rule.R34, Rule.R35, Rule.R42, Rule.R46, Rule.R47);

    private final FindingCounts remarked;
    private final RefusalCounts refused;

    RulesEndpoint(FindingCounts remarked, RefusalCounts refused) {
        this.remarked = remarked;
        this.refused = refused;
    }

    /// Not paged.
    @Operation(summary = "The rules that this service judges, with counts of refusals and findings")
    @GetMapping("/v1/rules")
    @Scope({"actions:read", "audit:read"})
    Page<RuleView> all() {
        var findings = remarked.findings();
        var refusals = refused.refusals();
        Locale locale = LocaleContextHolder.getLocale();
        return new Page<>(
                JUDGED.stream()
                        .map(rule ->
                                RuleView.of(
                                        rule,
                                        refusals.getOrDefault(rule, 0L),
                                        findings.getOrDefault(rule, 0L),
                                        locale))
                        .toList(),
                null);
    }

    @Operation(summary = "One of them")
    @GetMapping("/v1/rules/{rule}")
    @Scope({"actions:read", "audit:read"})
    RuleView one(@PathVariable String rule) {
        return all().items().stream()
                .filter(each -> each.rule().name().equals(rule))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
