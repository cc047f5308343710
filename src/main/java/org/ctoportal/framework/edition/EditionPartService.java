package org.ctoportal.framework.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.Origins;
import org.ctoportal.framework.pack.PackHead;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartFields;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of an edition in the making, changed one by one. Each change is saved by itself and renews the lock. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
public class EditionPartService {

    private static final int LONGEST_COMMENT = 2000;

    private final OpenEdition open;
    private final EditionCommentRepository comments;
    private final References references;
    private final CurrentUser currentUser;
    private final Clock clock;

    EditionPartService(
            OpenEdition open,
            EditionCommentRepository comments,
            References references,
            CurrentUser currentUser,
            Clock clock) {
        this.open = open;
        this.comments = comments;
        this.references = references;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Says a part in other words, or gives it other values.
     *
     * @param seen the content the person saw
     * @param values by the names of the part's fields; those it does not name stay as they are
     * @throws EditionConflictException when it says something else by now
     */
    @Transactional
    public EditionPart reword(EditionId id, PartId partId, String seen, Map<String, @Nullable Object> values) {
        var edition = open.holdForChange(id);
        var part = open.part(edition, partId);
        if (!part.part().content().equals(seen)) {
            throw new EditionConflictException();
        }
        var said = declared(edition, said(edition.kind(), part.part(), values));
        var same = said.content().equals(part.base());
        open.keep(edition, open.change(edition, partId).saying(same ? null : said.content(), part.base()));
        return open.part(edition, partId);
    }

    private static PackPart said(PackKind kind, PackPart part, Map<String, @Nullable Object> values) {
        if (part.id().isPack()) {
            var head = new PackHead(kind, part);
            var header = head.values();
            header.putAll(values);
            return head.presenting(header);
        }
        var all = new LinkedHashMap<>(part.values());
        all.putAll(values);
        return PackPart.of(part.id(), part.parent(), all);
    }

    private PackPart declared(Edition edition, PackPart part) {
        return part.id().list().equals(ClauseWords.CLAUSES)
                ? new ClauseWords(open.parts(edition)).declared(part)
                : part;
    }

    /** Lets the words of the base stand again. */
    @Transactional
    public void restore(EditionId id, PartId partId) {
        var edition = open.holdForChange(id);
        if (open.part(edition, partId).base() == null) {
            throw new PartNotRemovableException();
        }
        open.keep(edition, open.change(edition, partId).saying(null, null).from(null));
    }

    /**
     * Adds a part of the district's own below another, after its like, and gives it a code. What {@code values} do not
     * name is empty, or the first there is to choose.
     */
    @Transactional
    public PartId add(EditionId id, PartId parent, String list, Map<String, @Nullable Object> values) {
        var edition = open.holdForChange(id);
        if (!PartFields.lists(edition.kind(), parent.list()).contains(list)) {
            throw new EditionNotFoundException();
        }
        open.part(edition, parent);
        var others = open.parts(edition);
        var code = OwnCode.next(list, parent, open.codes(edition, others));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        var content = new LinkedHashMap<>(new PartDefaults(edition.kind(), others, today).of(list, parent));
        content.putAll(values);
        content.put(PartFields.key(edition.kind(), list).orElse("code"), code.code());
        var part = declared(edition, PackPart.of(code, parent, content));
        open.keep(edition, new PartChange(code, parent, null, false, part.content(), null, null));
        return code;
    }

    /** Lets the district's words stand over what the base says by now. */
    @Transactional
    public void stayReworded(EditionId id, PartId partId) {
        var edition = open.holdForChange(id);
        var part = open.part(edition, partId);
        open.keep(edition, open.change(edition, partId).saying(part.part().content(), part.base()));
    }

    /** Removes a part of the district's own for good, with everything below it. */
    @Transactional
    public void remove(EditionId id, PartId partId) {
        var edition = open.holdForChange(id);
        if (open.part(edition, partId).base() != null) {
            throw new PartNotRemovableException();
        }
        var gone = new HashSet<>(Set.of(partId));
        open.parts(edition).stream()
                .map(EditionPart::part)
                .filter(part -> part.parent() != null && gone.contains(part.parent()))
                .forEach(part -> gone.add(part.id()));
        open.keepAll(edition, gone.stream().map(PartChange::none).toList());
    }

    /** Leaves a part out, with everything below it, or takes it in again. */
    @Transactional
    public void switchOff(EditionId id, PartId partId, boolean off) {
        if (partId.isPack()) {
            throw new PartNotRemovableException();
        }
        var edition = open.holdForChange(id);
        open.part(edition, partId);
        open.keep(edition, open.change(edition, partId).switched(off));
    }

    /** Moves a part among its like to the place, counted from 0; a clause among those of its section. */
    @Transactional
    public void move(EditionId id, PartId partId, int place) {
        var edition = open.holdForChange(id);
        var parts = open.parts(edition);
        var moved = open.part(edition, partId);
        var clause = ClausePlace.of(moved.part());
        if (clause.isPresent()) {
            moveClause(edition, moved.part(), ClausePlace.inSection(clause.get().section(), parts), place);
            return;
        }
        var siblings = parts.stream()
                .filter(part -> part.id().list().equals(partId.list())
                        && Objects.equals(part.part().parent(), moved.part().parent()))
                .map(EditionPart::id)
                .collect(Collectors.toCollection(ArrayList::new));
        siblings.remove(partId);
        siblings.add(Math.clamp(place, 0, siblings.size()), partId);
        var present = open.changes(edition).stream().collect(Collectors.toMap(PartChange::id, change -> change));
        open.keepAll(
                edition,
                IntStream.range(0, siblings.size())
                        .mapToObj(i -> present.getOrDefault(siblings.get(i), PartChange.none(siblings.get(i)))
                                .at(i))
                        .toList());
    }

    private void moveClause(Edition edition, PackPart clause, List<PackPart> section, int place) {
        var ordered = new ArrayList<>(section);
        ordered.remove(clause);
        ordered.add(Math.clamp(place, 0, ordered.size()), clause);
        for (var part : ClausePlace.renumbered(ordered)) {
            var change = open.change(edition, part.id());
            var base = change.content() == null ? open.part(edition, part.id()).base() : change.reworded();
            open.keep(edition, change.saying(part.content().equals(base) ? null : part.content(), base));
        }
    }

    /** Says whose words a part is made of, under which licence, and what it takes the place of. */
    @Transactional
    public void source(EditionId id, PartId partId, @Nullable Origin origin) {
        var edition = open.holdForChange(id);
        open.part(edition, partId);
        open.keep(edition, open.change(edition, partId).from(origin == null ? null : Origins.write(origin)));
    }

    /** Leaves a remark on a part; also while the edition is in review, and whoever is changing it. */
    @Transactional
    public void comment(EditionId id, PartId partId, String text) {
        var edition = open.hold(id);
        if (!edition.status().isOpen()) {
            throw new EditionClosedException(edition.status());
        }
        open.part(edition, partId);
        var words = text.strip();
        comments.save(new EditionComment(
                id,
                partId,
                words.length() > LONGEST_COMMENT ? words.substring(0, LONGEST_COMMENT) : words,
                currentUser.get().name(),
                clock.instant()));
    }

    @Transactional
    public void settle(EditionId id, long comment) {
        comments.findByEditionIdOrderById(open.hold(id).id()).stream()
                .filter(remark -> remark.id() == comment)
                .findFirst()
                .orElseThrow(EditionNotFoundException::new)
                .settle();
    }

    /** What a field may refer to, by what the field says it refers to: in the edition itself, and in the other packs in use. */
    @Transactional(readOnly = true)
    public SortedSet<String> names(EditionId id, String refersTo) {
        var edition = open.get(id);
        var names = new TreeSet<>(references.ofOthers(edition.kind(), refersTo));
        open.parts(edition).stream()
                .filter(part -> part.state() != PartState.OFF)
                .filter(part -> PartFields.names(edition.kind(), part.id().list())
                        .filter(refersTo::equals)
                        .isPresent())
                .forEach(part -> names.add(part.id().code()));
        return names;
    }

    /** The remarks on the parts of an edition, the first first. */
    @Transactional(readOnly = true)
    public List<PartComment> comments(EditionId id) {
        return comments.findByEditionIdOrderById(open.get(id).id()).stream()
                .map(EditionComment::details)
                .toList();
    }
}
