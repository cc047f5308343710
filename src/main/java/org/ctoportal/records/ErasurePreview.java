package org.ctoportal.records;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What forgetting somebody would do.
 *
 * @param account what becomes of their account
 * @param destroyed records about them that nothing keeps
 * @param kept records about them that stay, each with why
 * @param naming records of others, or of the district, that name them and stay as they are: how many of each class
 * @param replaced places outside of records where their name or address is written over, by table
 * @param refusals why it cannot be done now; empty when it can
 */
public record ErasurePreview(
        ErasureSubject subject,
        AccountFate account,
        List<RecordLine> destroyed,
        List<KeptRecord> kept,
        Map<String, Integer> naming,
        Map<String, Integer> replaced,
        List<Refusal> refusals)
        implements Serializable {

    public ErasurePreview {
        destroyed = List.copyOf(destroyed);
        kept = List.copyOf(kept);
        naming = new LinkedHashMap<>(naming);
        replaced = new LinkedHashMap<>(replaced);
        refusals = List.copyOf(refusals);
    }

    /** What becomes of an account. */
    public enum AccountFate {
        NONE,
        /** It loses its name and address, and nothing opens it any more. */
        NOBODYS,
        /** It works elsewhere too: only its seat here is gone. */
        SEAT
    }

    /** Why somebody is not forgotten now. */
    public enum Refusal {
        /** They still work here: the seat is disabled first. */
        SEATED,
        HELD,
        /** Nobody forgets themselves. */
        SELF,
        /** Somebody of that name or address has an account here: it is chosen, or both would be meant. */
        ACCOUNT
    }

    /** Why a record about somebody stays. */
    public enum Keeping {
        /** A rule or the district's period, until the day of the record, or from an end that is still to come. */
        RULE,
        /** Other records need it. */
        NEEDED,
        /** The room has a procedure of its own. */
        OWN
    }

    /** A record about somebody that stays. */
    public record KeptRecord(RecordLine record, Keeping why) implements Serializable {}

    /** Whether there is anything to do. */
    public boolean isEmpty() {
        return account == AccountFate.NONE && destroyed.isEmpty() && replaced.isEmpty();
    }
}
