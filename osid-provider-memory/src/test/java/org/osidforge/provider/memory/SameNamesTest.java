package org.osidforge.provider.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osid.NotFoundException;
import org.osid.OsidException;
import org.osid.assessment.AssessmentManager;
import org.osid.assessment.batch.AssessmentBatchManager;
import org.osid.id.Id;
import org.osid.inventory.InventoryManager;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.type.Type;
import org.osidforge.runtime.list.Reading;
import org.osidforge.runtime.provider.Provider;

/** Objects of one name in several packages, such as the items of assessments and of inventories, do not get into each other's way. */
class SameNamesTest {

    private static final Type[] NO_RECORDS = {};

    private final Provider provider = MemoryProvider.open();
    private final AssessmentManager assessments = provider.manager(AssessmentManager.class);
    private final InventoryManager inventories = provider.manager(InventoryManager.class);

    @AfterEach
    void close() {
        provider.close();
    }

    private Id assessed(String name) throws OsidException {
        org.osid.assessment.ItemAdminSession session = assessments.getItemAdminSession();
        org.osid.assessment.ItemForm form = session.getItemFormForCreate(NO_RECORDS);
        form.setDisplayName(name);
        return session.createItem(form).getId();
    }

    private Id stored(String name) throws OsidException {
        org.osid.inventory.ItemAdminSession session = inventories.getItemAdminSession();
        org.osid.inventory.ItemForm form = session.getItemFormForCreate(NO_RECORDS);
        form.setDisplayName(name);
        form.setStock(stock());
        return session.createItem(form).getId();
    }

    private Id stock() throws OsidException {
        org.osid.inventory.StockAdminSession session = inventories.getStockAdminSession();
        return session.createStock(session.getStockFormForCreate(NO_RECORDS)).getId();
    }

    private List<String> allAssessed() throws OsidException {
        return Reading.all(assessments.getItemLookupSession().getItems(), org.osid.assessment.ItemList::getNextItem)
                .stream()
                .map(item -> item.getDisplayName().getText())
                .toList();
    }

    private List<String> allStored() throws OsidException {
        return Reading.all(inventories.getItemLookupSession().getItems(), org.osid.inventory.ItemList::getNextItem)
                .stream()
                .map(item -> item.getDisplayName().getText())
                .toList();
    }

    @Test
    void eachIsFoundInItsOwnPackageAlone() throws Exception {
        Id question = assessed("question");
        Id shelf = stored("shelf");

        assertThat(question).isNotEqualTo(shelf);
        assertThat(allAssessed()).containsExactly("question");
        assertThat(allStored()).containsExactly("shelf");
        assertThatThrownBy(() -> assessments.getItemLookupSession().getItem(shelf))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inventories.getItemLookupSession().getItem(question))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneIdMayNameAnObjectInEach() throws Exception {
        Id question = assessed("question");
        Id shelf = stored("shelf");

        assessments.getItemAdminSession().aliasItem(question, shelf);

        assertThat(inventories
                        .getItemLookupSession()
                        .getItem(shelf)
                        .getDisplayName()
                        .getText())
                .isEqualTo("shelf");
        org.osid.assessment.ItemLookupSession lookup = assessments.getItemLookupSession();
        lookup.useComparativeItemView();
        assertThat(lookup.getItem(shelf).getId()).isEqualTo(question);
    }

    @Test
    void deletingAllOfOneLeavesTheOther() throws Exception {
        assessed("question");
        stored("shelf");

        var responses = Reading.all(
                provider.manager(AssessmentBatchManager.class)
                        .getItemBatchAdminSession()
                        .deleteAllItems(),
                DeleteResponseList::getNextDeleteResponse);

        assertThat(responses).hasSize(1).allMatch(response -> response.isSuccessful());
        assertThat(allAssessed()).isEmpty();
        assertThat(allStored()).containsExactly("shelf");
    }
}
