package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;

/** What connects two skills, item by item, and a way to connect more. */
class CellDialog extends Dialog {

    CellDialog(
            CrosswalkDetails details,
            Skill row,
            Skill column,
            boolean mayKeep,
            SerializableConsumer<Association> connect,
            SerializableConsumer<Association> disconnect) {
        var words = new AssociationWords(details);
        setHeaderTitle(words.from(row.code()) + " – " + words.to(column.code()));
        addClassName("crosswalk-dialog");
        var found = details.matrix().cell(row.code(), column.code());
        add(
                found.isEmpty()
                        ? new Paragraph(getTranslation("crosswalk.cell.empty"))
                        : new AssociationList(words, found, mayKeep, one -> {
                            disconnect.accept(one);
                            close();
                        }));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        if (mayKeep) {
            var form = new ConnectForm(details, words, row, column);
            add(new H3(getTranslation("crosswalk.connect.title")), form);
            var add = new Button(
                    getTranslation("crosswalk.connect"),
                    click -> form.association().ifPresent(association -> {
                        connect.accept(association);
                        close();
                    }));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(add);
        }
    }
}
