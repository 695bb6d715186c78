package com.example.campus;

import java.util.List;
import org.osid.Property;
import org.osid.PropertyList;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.locale.Locale;
import org.osid.locale.LocaleList;
import org.osid.repository.Asset;
import org.osid.repository.AssetList;
import org.osid.room.Campus;
import org.osid.room.CampusList;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.AliasResponseList;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.CreateResponseList;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.DeleteResponseList;
import org.osid.transaction.batch.UpdateResponse;
import org.osid.transaction.batch.UpdateResponseList;
import org.osid.type.Type;
import org.osid.type.TypeList;

/** The lists that sessions and objects give: each only adds the typed names to {@link SinglePass}. */
final class Lists {

    private Lists() {}

    static final class Campuses extends SinglePass<Campus> implements CampusList {
        Campuses(List<? extends Campus> elements) {
            super(elements);
        }

        @Override
        public Campus getNextCampus() {
            return next();
        }

        @Override
        public Campus[] getNextCampuses(long n) {
            return next(n, new Campus[0]);
        }
    }

    static final class CampusBatchForms extends SinglePass<CampusBatchForm> implements CampusBatchFormList {
        CampusBatchForms(List<? extends CampusBatchForm> elements) {
            super(elements);
        }

        @Override
        public CampusBatchForm getNextCampusBatchForm() {
            return next();
        }

        @Override
        public CampusBatchForm[] getNextCampusBatchForms(long n) {
            return next(n, new CampusBatchForm[0]);
        }
    }

    static final class Ids extends SinglePass<Id> implements IdList {
        Ids(List<? extends Id> elements) {
            super(elements);
        }

        @Override
        public Id getNextId() {
            return next();
        }

        @Override
        public Id[] getNextIds(long n) {
            return next(n, new Id[0]);
        }
    }

    static final class Types extends SinglePass<Type> implements TypeList {
        Types(List<? extends Type> elements) {
            super(elements);
        }

        @Override
        public Type getNextType() {
            return next();
        }

        @Override
        public Type[] getNextTypes(long n) {
            return next(n, new Type[0]);
        }
    }

    static final class Locales extends SinglePass<Locale> implements LocaleList {
        Locales(List<? extends Locale> elements) {
            super(elements);
        }

        @Override
        public Locale getNextLocale() {
            return next();
        }

        @Override
        public Locale[] getNextLocales(long n) {
            return next(n, new Locale[0]);
        }
    }

    static final class Assets extends SinglePass<Asset> implements AssetList {
        Assets(List<? extends Asset> elements) {
            super(elements);
        }

        @Override
        public Asset getNextAsset() {
            return next();
        }

        @Override
        public Asset[] getNextAssets(long n) {
            return next(n, new Asset[0]);
        }
    }

    static final class Properties extends SinglePass<Property> implements PropertyList {
        Properties(List<? extends Property> elements) {
            super(elements);
        }

        @Override
        public Property getNextProperty() {
            return next();
        }

        @Override
        public Property[] getNextProperties(long n) {
            return next(n, new Property[0]);
        }
    }

    static final class CreateResponses extends SinglePass<CreateResponse> implements CreateResponseList {
        CreateResponses(List<? extends CreateResponse> elements) {
            super(elements);
        }

        @Override
        public CreateResponse getNextCreateResponse() {
            return next();
        }

        @Override
        public CreateResponse[] getNextCreateResponses(long n) {
            return next(n, new CreateResponse[0]);
        }
    }

    static final class UpdateResponses extends SinglePass<UpdateResponse> implements UpdateResponseList {
        UpdateResponses(List<? extends UpdateResponse> elements) {
            super(elements);
        }

        @Override
        public UpdateResponse getNextUpdateResponse() {
            return next();
        }

        @Override
        public UpdateResponse[] getNextUpdateResponses(long n) {
            return next(n, new UpdateResponse[0]);
        }
    }

    static final class DeleteResponses extends SinglePass<DeleteResponse> implements DeleteResponseList {
        DeleteResponses(List<? extends DeleteResponse> elements) {
            super(elements);
        }

        @Override
        public DeleteResponse getNextDeleteResponse() {
            return next();
        }

        @Override
        public DeleteResponse[] getNextDeleteResponses(long n) {
            return next(n, new DeleteResponse[0]);
        }
    }

    static final class AliasResponses extends SinglePass<AliasResponse> implements AliasResponseList {
        AliasResponses(List<? extends AliasResponse> elements) {
            super(elements);
        }

        @Override
        public AliasResponse getNextAliasResponse() {
            return next();
        }

        @Override
        public AliasResponse[] getNextAliasResponses(long n) {
            return next(n, new AliasResponse[0]);
        }
    }
}
