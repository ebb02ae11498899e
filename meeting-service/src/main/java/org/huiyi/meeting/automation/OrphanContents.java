package org.huiyi.meeting.automation;

import java.time.Duration;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Sweeps away contents that were kept and never named: whoever sent them was cut off between the two.
/// What a meeting's history names stays, whatever any view says.
public final class OrphanContents {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanContents.class);

    private final Contents contents;
    private final MaterialsOfMeetings materials;
    private final Duration age;

    public OrphanContents(Contents contents, MaterialsOfMeetings materials, Duration age) {
        this.contents = contents;
        this.materials = materials;
        this.age = age;
    }

    @Scheduled(fixedDelayString = "${huiyi.contents.sweep-every:PT1H}", initialDelayString = "PT1M")
    void sweep() {
        int removed = contents.sweep(age, this::names);
        if (removed > 0) {
            LOG.info("Swept {} contents that no event names", removed);
        }
    }

    private boolean names(String meetingId, String sha256) {
        return materials.of(meetingId).state().names(sha256);
    }
}
