package org.huiyi.meeting.write;

import java.io.IOException;
import org.huiyi.contracts.decision.Act;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.content.Sha256;
import org.huiyi.meeting.content.Upload;
import org.huiyi.meeting.material.Document;
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.material.MaterialFacts;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.rest.MalformedException;
import org.springframework.web.multipart.MultipartFile;

/// Takes files in. The decision comes first, so that what is refused is not kept; then the content is kept,
/// and only then the event is recorded that names it.
public final class PaperTray {
    /// What is asked, once the document is known too.
    @FunctionalInterface
    public interface Intent {
        MaterialCommand by(Document document, MaterialFacts facts, Act act, PolicyInForce policy);
    }

    private final MaterialDesk desk;
    private final Contents contents;

    public PaperTray(MaterialDesk desk, Contents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /// @throws MalformedException the file is empty
    public Receipt take(Request request, MultipartFile file, Intent intent) throws IOException {
        if (file.isEmpty()) {
            throw new MalformedException("file", "missing");
        }
        var upload = new Upload(file.getSize(), file::getInputStream);
        Document document = FileNames.document(file, Sha256.of(upload));
        MaterialCommand command =
                desk.prepare(
                        request,
                        Told.NOTHING,
                        (facts, act, policy) -> intent.by(document, facts, act, policy));
        Receipt foreseen = desk.send(command, foreseeing(request.conditions()));
        if (request.conditions().dryRun()) {
            return foreseen;
        }
        contents.keep(request.meetingId(), document.sha256(), upload);
        return desk.send(command, request.conditions());
    }

    private static Conditions foreseeing(Conditions asked) {
        return new Conditions(
                asked.key(),
                asked.bodyHash(),
                asked.expected(),
                true,
                asked.correlationId(),
                asked.causationId());
    }
}
