package org.huiyi.meeting.read.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesId;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The minutes of one meeting, folded from their history: 200 from scheduling on. A draft is shown to
/// those who may write it, the others see where it stands; the annex needs more than being a party.
@RestController
final class MinutesEndpoint {
    private final Histories histories;

    MinutesEndpoint(Histories histories) {
        this.histories = histories;
    }

    @GetMapping("/v1/meetings/{id}/minutes")
    @Scope("meetings:read")
    ResponseEntity<MinutesView> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long version,
            Caller caller) {
        var view = view(id, until(asOf, version), caller.actor());
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    @GetMapping(path = "/v1/meetings/{id}/minutes", produces = MediaType.TEXT_HTML_VALUE)
    @Scope("meetings:read")
    ResponseEntity<String> page(@PathVariable String id, Caller caller, Locale locale) {
        var view = view(id, new Until.Now(), caller.actor());
        return ResponseEntity.ok()
                .eTag("\"" + view.version() + "\"")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(MinutesPage.of(view, locale));
    }

    private MinutesView view(String id, Until until, Actor actor) {
        Registered meeting = meeting(id, actor);
        boolean writer = MeetingFacts.of(meeting).mayWrite(actor);
        Past<Minutes> past = histories.fold(MinutesDecider.INSTANCE, MinutesId.of(id), until);
        var readable = readable(past.state(), writer);
        return MinutesView.of(meeting.plan(), past.version(), past.state(), readable);
    }

    private Registered meeting(String id, Actor actor) {
        return switch (histories.fold(MeetingDecider.INSTANCE, id).state()) {
            case Registered meeting when meeting.plan().concerns(actor) -> meeting;
            case Registered _, NotScheduled _ -> throw new NotFoundException();
        };
    }

    private static Until until(@Nullable Instant asOf, @Nullable Long version) {
        if (asOf != null) {
            return new Until.RecordedBy(asOf);
        }
        return version == null ? new Until.Now() : new Until.Version(version);
    }

    private static Contents readable(Minutes minutes, boolean writer) {
        if (writer) {
            return minutes.contents();
        }
        return minutes.publication() == null ? Contents.empty() : minutes.contents().withoutAnnex();
    }
}
