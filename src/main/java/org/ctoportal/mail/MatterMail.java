package org.ctoportal.mail;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters about one matter. Asks for no permission; whoever uses it says first who may know. */
@Component
public class MatterMail {

    private final OutgoingMailRepository mails;
    private final MailQueue queue;

    MatterMail(OutgoingMailRepository mails, MailQueue queue) {
        this.mails = mails;
        this.queue = queue;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<MatterLetter> of(Matter matter) {
        return mails.findByMatterOrderById(matter.key()).stream()
                .map(OutgoingMail::record)
                .toList();
    }

    /** When the last letter about each was posted; nothing of those without one. */
    @Transactional(readOnly = true)
    public Map<Matter, Instant> lastPosted(Collection<Matter> matters) {
        return mails.findLastPosted(matters.stream().map(Matter::key).toList()).stream()
                .collect(toMap(one -> Matter.of(one.matter()), OutgoingMailRepository.LastPosted::at));
    }

    /**
     * Destroys the letters; what was not carried yet never is.
     *
     * @return how many
     */
    @Transactional
    public int destroy(Matter matter) {
        var letters = mails.findWithLockByMatterOrderById(matter.key());
        letters.forEach(letter -> queue.done(letter.id()));
        mails.deleteAll(letters);
        return letters.size();
    }
}
