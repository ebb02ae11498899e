package org.huiyi.local.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The last [#CAPACITY] mails, newest first. Kept in memory: a restart empties it.
public final class Mailbox {

    static final int CAPACITY = 5_000;

    private final Deque<Mail> mails = new ArrayDeque<>();
    private long taken;

    synchronized void take(MimeReader message, String recipient) {
        mails.addFirst(message.mail(String.valueOf(++taken), recipient));
        if (mails.size() > CAPACITY) {
            mails.removeLast();
        }
    }

    synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.to().equalsIgnoreCase(address.strip())).toList();
    }

    Optional<Mail> one(String id) {
        return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }
}
