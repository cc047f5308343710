package org.ctoportal.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.identity.AccountErasure;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.records.ErasurePreview.AccountFate;
import org.ctoportal.records.ErasurePreview.Keeping;
import org.ctoportal.records.ErasurePreview.KeptRecord;
import org.ctoportal.records.ErasurePreview.Refusal;
import org.ctoportal.search.IndexRenewal;
import org.ctoportal.shared.Sha256;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets somebody who asks for it: records about them that nothing keeps are destroyed, their account becomes nobody's, and their
 * name is written over wherever it is in no record. What a rule keeps stays, with the reason.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class ErasureService {

    /** As which kind of records their certificates stand. */
    public static final String CLASS = "person";

    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordRows rows;
    private final RecordShredder shredder;
    private final NameScan names;
    private final BinnedNames binnedNames;
    private final AccountErasure accounts;
    private final ColleagueService colleagues;
    private final RecordCertificateRepository certificates;
    private final RecycledObjectRepository recycled;
    private final RecycleBin bin;
    private final IndexRenewal index;
    private final RecordQueue queue;
    private final FixedQuery query;
    private final CurrentUser currentUser;
    private final Clock clock;

    ErasureService(
            RecordClasses classes,
            RetentionTerms terms,
            RecordReader reader,
            RecordRows rows,
            RecordShredder shredder,
            NameScan names,
            BinnedNames binnedNames,
            AccountErasure accounts,
            ColleagueService colleagues,
            RecordCertificateRepository certificates,
            RecycledObjectRepository recycled,
            RecycleBin bin,
            IndexRenewal index,
            RecordQueue queue,
            FixedQuery query,
            CurrentUser currentUser,
            Clock clock) {
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.rows = rows;
        this.shredder = shredder;
        this.names = names;
        this.binnedNames = binnedNames;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.certificates = certificates;
        this.recycled = recycled;
        this.bin = bin;
        this.index = index;
        this.queue = queue;
        this.query = query;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whoever has or had a seat here. */
    @Transactional(readOnly = true)
    public List<Colleague> people() {
        return colleagues.everSeated();
    }

    /** Somebody with an account, as they are written in the portal. */
    @Transactional(readOnly = true)
    public ErasureSubject subject(PersonId person) {
        var seat = seat(person.value()).orElseThrow(RecordNotFoundException::new);
        return new ErasureSubject(seat.name(), seat.email(), person.value());
    }

    /** What would be done, and what stays and why. Changes nothing. */
    @Transactional(readOnly = true)
    public ErasurePreview preview(ErasureSubject subject) {
        return look(subject);
    }

    private ErasurePreview look(ErasureSubject subject) {
        var kept = terms.all();
        var seat = Optional.ofNullable(subject.person()).map(this::knownSeat);
        var about = seat.map(one -> reader.about(one.id().value(), classes.kept(), kept))
                .orElse(List.of());
        var destroyed = new ArrayList<RecordLine>();
        var staying = new ArrayList<KeptRecord>();
        var objected = new EnumMap<RecordKind, Boolean>(RecordKind.class);
        // What is destroyed with it needs a record no longer: their claims go before the facts of their pay.
        var gone = new HashMap<String, List<Long>>();
        for (var row : about) {
            var of = classes.get(row.className());
            var line = RecordLine.of(row, of, kept.getOrDefault(of.name(), List.of()));
            var isObjected = objected.computeIfAbsent(of.kind(), this::isObjected);
            keeping(line, of, isObjected, gone).ifPresentOrElse(why -> staying.add(new KeptRecord(line, why)), () -> {
                destroyed.add(line);
                gone.computeIfAbsent(of.table(), any -> new ArrayList<>())
                        .add(line.key().number());
            });
        }
        return new ErasurePreview(
                subject,
                seat.map(one -> one.elsewhere() ? AccountFate.SEAT : AccountFate.NOBODYS)
                        .orElse(AccountFate.NONE),
                destroyed,
                staying,
                others(subject, about),
                places(subject),
                refusals(subject, seat, about));
    }

    /** Where they are written over; what of theirs is deleted in the bin is none of it. */
    private Map<String, Integer> places(ErasureSubject subject) {
        var places = names.places(subject);
        var binned = new HashSet<>(binnedNames.places(subject));
        binned(subject).forEach(object -> binned.remove(object.id()));
        if (!binned.isEmpty()) {
            places.put(RecycledObject.TABLE, binned.size());
        }
        return places;
    }

    private AccountErasure.Seat knownSeat(long person) {
        return seat(person).orElseThrow(RecordNotFoundException::new);
    }

    private Optional<AccountErasure.Seat> seat(long person) {
        return accounts.find(currentUser.get().districtId(), new PersonId(person));
    }

    /** As at every other destruction: the state may ask for a notice first. */
    private boolean isObjected(RecordKind kind) {
        return !terms.objections(kind, false, Optional.empty()).isEmpty();
    }

    /** None where nothing keeps it. */
    private Optional<Keeping> keeping(
            RecordLine line, RecordClass of, boolean isObjected, Map<String, List<Long>> gone) {
        if (of.procedure() != Procedure.HERE) {
            return Optional.of(Keeping.OWN);
        }
        if (isObjected || !line.terms().isEmpty() && !line.isDue(terms.today())) {
            return Optional.of(Keeping.RULE);
        }
        return rows.neededBy(of, line.key().number(), gone).isEmpty() ? Optional.empty() : Optional.of(Keeping.NEEDED);
    }

    /** What names them, without what is about them: that is told one by one. */
    private Map<String, Integer> others(ErasureSubject subject, List<RecordRow> about) {
        var own = about.stream().collect(groupingBy(RecordRow::className));
        var others = new LinkedHashMap<String, Integer>();
        names.naming(subject).forEach((name, many) -> {
            var rest = many - own.getOrDefault(name, List.of()).size();
            if (rest > 0) {
                others.put(name, rest);
            }
        });
        return others;
    }

    private List<Refusal> refusals(ErasureSubject subject, Optional<AccountErasure.Seat> seat, List<RecordRow> about) {
        var refusals = new ArrayList<Refusal>();
        var written = new WrittenName(subject);
        if (seat.isEmpty() && accounts.isAnybody(currentUser.get().districtId(), written::isIn)) {
            refusals.add(Refusal.ACCOUNT);
        }
        if (seat.filter(AccountErasure.Seat::seated).isPresent()) {
            refusals.add(Refusal.SEATED);
        }
        if (about.stream().anyMatch(RecordRow::held)
                || seat.filter(one -> isHeld(one.id().value())).isPresent()
                || binned(subject).stream().anyMatch(bin::isHeld)) {
            refusals.add(Refusal.HELD);
        }
        if (seat.filter(one -> one.id().equals(currentUser.get().id())).isPresent()) {
            refusals.add(Refusal.SELF);
        }
        return refusals;
    }

    /** What of theirs was deleted and could still be brought back. */
    private List<RecycledObject> binned(ErasureSubject subject) {
        return Optional.ofNullable(subject.person())
                .map(recycled::findByPersonId)
                .orElse(List.of());
    }

    /** Also where there is no record yet. */
    private boolean isHeld(long person) {
        return !query.list(
                        "select h.district_id from held_record h join record_hold o on o.district_id = h.district_id"
                                + " and o.id = h.hold_id where h.district_id = :district and h.person_id = :person"
                                + " and o.lifted_at is null limit 1",
                        row -> true,
                        Map.of("person", person))
                .isEmpty();
    }

    /**
     * Does it, all or nothing.
     *
     * @param approvedBy who decided it
     * @return the certificate
     * @throws ErasureRefusedException when they still work here, a hold covers them, or it is the person who asks
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CertificateDetails erase(ErasureSubject subject, String approvedBy) {
        queue.enter();
        var known = look(subject);
        if (!known.refusals().isEmpty()) {
            throw new ErasureRefusedException(known.refusals());
        }
        var number = certificates.lastNumber() + 1;
        var nobody = "Forgotten person " + number;
        var address = "forgotten-" + currentUser.get().districtId().value() + "-" + number + "@forgotten.invalid";
        var destroyed = destroy(known);
        var district = currentUser.get().districtId();
        Optional.ofNullable(subject.person())
                .ifPresent(person -> accounts.erase(district, new PersonId(person), nobody, address));
        recycled.deleteAll(binned(subject));
        names.replace(subject, nobody, address);
        binnedNames.replace(subject, nobody, address);
        index.renew(district);
        var certificate = new RecordCertificate(
                number, destroyed, approvedBy.strip(), currentUser.get().name(), clock.instant());
        return certificates.save(certificate).details();
    }

    private Destroyed destroy(ErasurePreview known) {
        var kept = terms.all();
        var records = new ArrayList<String>();
        var parts = new TreeMap<String, Integer>(known.replaced());
        var binned = binned(known.subject()).size();
        if (binned > 0) {
            parts.merge(RecycledObject.TABLE, binned, Integer::sum);
        }
        var digests = new StringBuilder();
        var byClass = known.destroyed().stream()
                .collect(groupingBy(line -> line.key().className(), LinkedHashMap::new, toList()));
        byClass.forEach((name, lines) -> {
            var of = classes.get(name);
            var found = reader.find(
                    of, kept, lines.stream().map(line -> line.key().number()).toList());
            var done = shredder.destroy(of, found, kept.getOrDefault(name, List.of()));
            done.records().forEach(record -> records.add(name + " " + record));
            done.parts().forEach((table, many) -> parts.merge(table, many, Integer::sum));
            digests.append(done.digest());
        });
        var digest = HexFormat.of().formatHex(Sha256.of(digests.toString().getBytes(StandardCharsets.UTF_8)));
        return new Destroyed(CLASS, records, parts, reasons(known), digest);
    }

    private static String told(KeptRecord kept) {
        return kept.record().key().className()
                + switch (kept.why()) {
                    case RULE -> ", by a rule or the period of the district";
                    case NEEDED -> ", since other records need it";
                    case OWN -> ", until its own procedure";
                };
    }

    /** What stays and why, without a name. */
    private static List<String> reasons(ErasurePreview known) {
        var reasons = new ArrayList<String>();
        reasons.add("Asked for by the person; nothing keeps what was destroyed.");
        known.kept().stream()
                .collect(toMap(one -> told(one), one -> 1, Integer::sum, TreeMap::new))
                .forEach((why, many) -> reasons.add("Kept: " + why + ": " + many));
        known.naming().forEach((name, many) -> reasons.add("Named in records that are kept: " + name + ": " + many));
        return reasons;
    }
}
