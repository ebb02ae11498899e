package org.huiyi.meeting.write.distributematerial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.material.Channel;
import org.huiyi.meeting.material.Document;
import org.huiyi.meeting.material.MaterialCommand.Paper;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.write.Limits;
import org.huiyi.rest.JsonPart;
import org.jspecify.annotations.Nullable;

/// What comes with a new file.
///
/// @param agendaItem the number of the item it belongs to, from 1
/// @param channel by which it is handed out; by mail where nothing is said
/// @param request the number of the request it answers
@JsonPart
record MaterialBody(
        @NotBlank @Size(max = Limits.LINE) String title,
        @NotNull Classification classification,
        @Nullable Integer agendaItem,
        @Nullable Channel channel,
        @Size(max = Limits.TEXT) @Nullable String summary,
        @Nullable Integer request) {
    Paper paper(Document document, String author) {
        return new Paper(
                document,
                channel == null ? Channel.EMAIL : channel,
                summary == null || summary.isBlank() ? null : Personal.of(author, summary),
                request);
    }
}
