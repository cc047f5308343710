package org.ctoportal.framework.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ImportProblemTest {

    @Test
    void a_number_is_written_as_its_language_writes_it_and_a_word_of_the_file_as_it_stands() {
        assertThat(sentence(ImportReason.TOO_MANY_ROWS, "10000")).isEqualTo("The table has more than 10,000 rows.");
        assertThat(sentence(ImportReason.DUPLICATE_CODE, "10000")).isEqualTo("10000 stands here a second time.");
    }

    private static String sentence(ImportReason reason, String detail) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.US);
        var said = ImportProblem.of("f.csv", reason, detail).said();
        return new MessageFormat(bundle.getString(reason.key()), Locale.US).format(new Object[] {said});
    }
}
