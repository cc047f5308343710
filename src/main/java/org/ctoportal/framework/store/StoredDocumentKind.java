package org.ctoportal.framework.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Section;
import org.hibernate.annotations.Immutable;

/** A kind of document of a clause library. */
@Entity
@Immutable
@Table(name = "clause_document_kind")
class StoredDocumentKind extends PackRow {

    private String code;
    private String name;
    private String audience;
    private String purpose;

    @Convert(converter = Lines.class)
    private List<String> variants;

    @SuppressWarnings("NullAway.Init")
    protected StoredDocumentKind() {} // JPA

    StoredDocumentKind(RowKey key, DocumentKind kind) {
        super(key);
        this.code = kind.code();
        this.name = kind.name();
        this.audience = kind.audience();
        this.purpose = kind.purpose();
        this.variants = kind.variants();
    }

    String code() {
        return code;
    }

    DocumentKind kind(List<Section> sections) {
        return new DocumentKind(code, name, audience, purpose, variants, sections);
    }
}
