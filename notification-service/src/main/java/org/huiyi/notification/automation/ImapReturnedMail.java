package org.huiyi.notification.automation;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;

/// Reads it by IMAP. What is done with is marked as seen and stays for people to look at.
public final class ImapReturnedMail implements ReturnedMail {
    private static final String PATIENCE_MILLIS = "10000";

    /// Where the mailbox is.
    ///
    /// @param tls from the first byte on
    public record Place(
            String host, int port, boolean tls, String user, String password, String folder) {
        String protocol() {
            return tls ? "imaps" : "imap";
        }
    }

    private final Place place;
    private final Session session;

    public ImapReturnedMail(Place place) {
        this.place = place;
        this.session = Session.getInstance(properties("mail." + place.protocol() + "."));
    }

    private static Properties properties(String prefix) {
        var properties = new Properties();
        properties.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.put(prefix + "timeout", PATIENCE_MILLIS);
        properties.put(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public void showNew(int mails, Reader reader) throws MessagingException {
        try (var store = session.getStore(place.protocol())) {
            store.connect(place.host(), place.port(), place.user(), place.password());
            try (Folder folder = store.getFolder(place.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unseen = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
                for (int n = 0; n < Math.min(unseen.length, mails); n++) {
                    show(unseen[n], reader);
                }
            }
        }
    }

    private static void show(Message mail, Reader reader) throws MessagingException {
        if (isDone(mail, reader)) {
            mail.setFlag(Flag.SEEN, true);
        }
    }

    /// One mail's fault is its own; a mailbox that is gone concerns them all.
    private static boolean isDone(Message mail, Reader reader) throws MessagingException {
        try {
            return DeliveryReport.read(mail).map(reader::take).orElse(true);
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (IOException | MessagingException | RuntimeException e) {
            reader.leave(e);
            return true;
        }
    }
}
