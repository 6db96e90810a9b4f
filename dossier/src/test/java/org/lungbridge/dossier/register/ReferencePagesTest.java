package org.lungbridge.dossier.register;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.CommittedPage;

/** The reference pages say what the code and the shipped documents say. */
@Tag("once")
class ReferencePagesTest {
    @Test
    void thePageOfVariablesIsTheCode() throws IOException {
        CommittedPage.holds("variables.md", VariablePage.page());
    }

    @Test
    void thePageOfDevicesIsTheCatalogue() throws IOException {
        CommittedPage.holds("devices.md", DevicePage.page());
    }

    @Test
    void thePageOfTheLibraryIsTheLibrary() throws IOException {
        CommittedPage.holds("library.md", LibraryPage.page());
    }

    @Test
    void thePageOfSchemasIsTheSchemas() throws IOException {
        CommittedPage.holds("schemas.md", SchemaPage.page());
    }
}
