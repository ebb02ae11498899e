package org.huiyi.action.read.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyi.action.history.SensitiveMeetings;
import org.huiyi.action.resolution.ResolutionDecider;
import org.huiyi.action.resolution.ResolutionsId;
import org.huiyi.action.resolution.Resolved;
import org.huiyi.eventstore.Histories;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The resolutions of one meeting; a view that may lag by milliseconds.
@RestController
class ResolutionListEndpoint {
    private final ResolutionRows rows;
    private final Histories histories;
    private final SensitiveMeetings sensitive;

    ResolutionListEndpoint(ResolutionRows rows, Histories histories) {
        this.rows = rows;
        this.histories = histories;
        this.sensitive = new SensitiveMeetings(histories);
    }

    @Operation(summary = "The resolutions of one meeting with the state of their actions")
    @GetMapping("/v1/resolutions")
    @Scope("actions:read")
    Page<ResolutionRow> resolutions(
            @RequestParam @Size(max = 64) String meetingId, Caller caller, Paging paging) {
        var texts = texts(meetingId);
        var all =
                rows.of(meetingId, caller.actor()).stream()
                        .map(one -> one.row(texts.get(one.number())))
                        .toList();
        var from = all.stream().filter(row -> isAfter(row, paging.after())).toList();
        var shown = from.stream().limit(paging.limit()).toList();
        return new Page<>(shown, shown.size() < from.size() ? next(shown) : null);
    }

    /// By number; the tables hold no text. What a meeting resolved before it became sensitive is read in its
    /// minutes, by those who agreed.
    private Map<Integer, String> texts(String meetingId) {
        boolean withheld = sensitive.contain(meetingId);
        String minutes = "/v1/meetings/" + meetingId + "/minutes";
        return histories
                .fold(ResolutionDecider.INSTANCE, ResolutionsId.of(meetingId))
                .state()
                .all()
                .stream()
                .collect(
                        Collectors.toMap(
                                Resolved::number,
                                one -> withheld ? minutes : one.text().readable()));
    }

    private static boolean isAfter(ResolutionRow row, @Nullable String after) {
        return after == null || key(row).compareTo(after) > 0;
    }

    private static String next(List<ResolutionRow> shown) {
        return Paging.cursor(key(shown.getLast()));
    }

    /// In the order of their numbers.
    private static String key(ResolutionRow row) {
        return "%09d".formatted(row.resolution());
    }
}
