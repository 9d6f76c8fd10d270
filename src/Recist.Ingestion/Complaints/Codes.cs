namespace Recist.Ingestion;

/// <summary>Every complaint code. Each is explained in docs/file-formats.md; a test keeps the two alike.</summary>
internal static class Codes
{
    // The file as a whole
    public const string EmptyFile = "EMPTY_FILE";
    public const string NotAMeasurementFile = "NOT_A_MEASUREMENT_FILE";
    public const string FileTooLarge = "FILE_TOO_LARGE";
    public const string NameNotUsable = "NAME_NOT_USABLE";
    public const string ArchiveRefused = "ARCHIVE_REFUSED";
    public const string ArchiveTooLarge = "ARCHIVE_TOO_LARGE";
    public const string Encoding = "ENCODING";
    public const string ControlCharacter = "CONTROL_CHARACTER";
    public const string LineTooLong = "LINE_TOO_LONG";
    public const string TooManyRows = "TOO_MANY_ROWS";
    public const string NoPatients = "NO_PATIENTS";
    public const string MoreComplaints = "MORE_COMPLAINTS";

    // The manifest of a file
    public const string ShaMismatch = "SHA256_MISMATCH";
    public const string RowCountMismatch = "ROW_COUNT_MISMATCH";
    public const string ManifestAlone = "MANIFEST_ALONE";
    public const string ManifestLate = "MANIFEST_LATE";

    // JSON
    public const string JsonSyntax = "JSON_SYNTAX";
    public const string JsonTooDeep = "JSON_TOO_DEEP";
    public const string MemberUnknown = "MEMBER_UNKNOWN";
    public const string MemberDuplicate = "MEMBER_DUPLICATE";
    public const string MemberType = "MEMBER_TYPE";
    public const string FormatVersion = "FORMAT_VERSION";

    // XML, FHIR and DICOM
    public const string XmlSyntax = "XML_SYNTAX";
    public const string DicomDamaged = "DICOM_DAMAGED";
    public const string DicomForm = "DICOM_FORM";
    public const string NoLengths = "NO_LENGTHS";
    public const string NotALesion = "NOT_A_LESION";
    public const string NotUsed = "NOT_USED";
    public const string PathologySize = "PATHOLOGY_SIZE";

    // Tables
    public const string CsvSyntax = "CSV_SYNTAX";
    public const string ColumnDuplicate = "COLUMN_DUPLICATE";
    public const string ColumnMissing = "COLUMN_MISSING";
    public const string ColumnIgnored = "COLUMN_IGNORED";
    public const string TooManyColumns = "TOO_MANY_COLUMNS";
    public const string RaggedRow = "RAGGED_ROW";
    public const string MappingTwice = "MAPPING_TWICE";
    public const string MappingQuestion = "MAPPING_QUESTION";
    public const string RowNotMapped = "ROW_NOT_MAPPED";
    public const string RowsUnfilled = "ROWS_UNFILLED";
    public const string RowRepeated = "ROW_REPEATED";
    public const string ExampleRow = "EXAMPLE_ROW";
    public const string XptDamaged = "XPT_DAMAGED";
    public const string SdtmPair = "SDTM_PAIR";
    public const string DomainIgnored = "DOMAIN_IGNORED";
    public const string TestIgnored = "TEST_IGNORED";

    // Workbooks
    public const string WorkbookRefused = "WORKBOOK_REFUSED";
    public const string SheetIgnored = "SHEET_IGNORED";
    public const string HiddenSheet = "HIDDEN_SHEET";
    public const string HiddenCells = "HIDDEN_CELLS";
    public const string ActiveContent = "ACTIVE_CONTENT";
    public const string RowsSkipped = "ROWS_SKIPPED";
    public const string MergedCells = "MERGED_CELLS";
    public const string CellError = "CELL_ERROR";
    public const string CellType = "CELL_TYPE";
    public const string FormulaWithoutValue = "FORMULA_WITHOUT_VALUE";
    public const string TimeDropped = "TIME_DROPPED";

    // Values
    public const string ValueMissing = "VALUE_MISSING";
    public const string ValueUnknown = "VALUE_UNKNOWN";
    public const string TextTooLong = "TEXT_TOO_LONG";
    public const string NumberFormat = "NUMBER_FORMAT";
    public const string NumberRange = "NUMBER_RANGE";
    public const string DateFormat = "DATE_FORMAT";
    public const string DateRange = "DATE_RANGE";
    public const string DateFuture = "DATE_FUTURE";
    public const string UnitUnknown = "UNIT_UNKNOWN";
    public const string ValueConflict = "VALUE_CONFLICT";
    public const string WordRead = "WORD_READ";
    public const string TotalsRow = "TOTALS_ROW";

    // One patient
    public const string ResponseOfOtherCriteria = "RESPONSE_OF_OTHER_CRITERIA";
    public const string LesionUnknown = "LESION_UNKNOWN";
    public const string LesionConflict = "LESION_CONFLICT";
    public const string LesionUnmatched = "LESION_UNMATCHED";
    public const string LesionRole = "LESION_ROLE";
    public const string TwoValues = "TWO_VALUES";
    public const string RoleUndeclared = "ROLE_UNDECLARED";
    public const string TwoBaselines = "TWO_BASELINES";
    public const string BeforeBaseline = "BEFORE_BASELINE";
    public const string DeathBeforeStart = "DEATH_BEFORE_START";
    public const string AxisOrder = "AXIS_ORDER";
    public const string ShortAxisMissing = "SHORT_AXIS_MISSING";
    public const string LongestDiameterMissing = "LONGEST_DIAMETER_MISSING";
    public const string NewAtBaseline = "NEW_AT_BASELINE";
    public const string VisitsUnordered = "VISITS_UNORDERED";
    public const string NewLesionZero = "NEW_LESION_ZERO";
    public const string UnitSuspect = "DQ01";
    public const string SumDiffers = "DQ10";
    public const string ResponsePending = "RESPONSE_PENDING";
    public const string ResponseTwice = "RESPONSE_TWICE";
    public const string ResponseBesideLesions = "RESPONSE_BESIDE_LESIONS";
    public const string ResponseMixed = "RESPONSE_MIXED";
    public const string ResponseUnmatched = "RESPONSE_UNMATCHED";
    public const string CriteriaNotUsed = "CRITERIA_NOT_USED";
    public const string PatientTwice = "PATIENT_TWICE";
    public const string PatientConflict = "PATIENT_CONFLICT";

    public const string NodeUnclear = "NODE_UNCLEAR";
    public const string OtherCriteria = "OTHER_CRITERIA";
    public const string NotTumours = "NOT_TUMOURS";
    public const string PartsUnclear = "PARTS_UNCLEAR";
    public const string MergeUnclear = "MERGE_UNCLEAR";

    // To look at
    public const string PartNotEvaluated = "PART_NOT_EVALUATED";
    public const string PartsAdded = "PARTS_ADDED";
    public const string LesionMerged = "LESION_MERGED";
    public const string VisitUndated = "VISIT_UNDATED";
    public const string VisitSplit = "VISIT_SPLIT";
    public const string AdjudicatedUnknown = "ADJUDICATED_UNKNOWN";
    public const string AdjudicatedTwice = "ADJUDICATED_TWICE";
    public const string AcceptedUnclear = "ACCEPTED_UNCLEAR";
    public const string BaselineAssumed = "BASELINE_ASSUMED";
    public const string NoBaseline = "NO_BASELINE";
    public const string RoleAssumed = "ROLE_ASSUMED";
    public const string LesionByLabel = "LESION_BY_LABEL";
    public const string BaselineWindow = "BASELINE_WINDOW";
    public const string BaselineAfterDose = "BASELINE_AFTER_DOSE";
    public const string VisitWindow = "VISIT_WINDOW";
    public const string VisitAfterDeath = "VISIT_AFTER_DEATH";
    public const string LesionJump = "LESION_JUMP";
    public const string TargetMissing = "TARGET_MISSING";
    public const string TargetAfterBaseline = "TARGET_AFTER_BASELINE";
    public const string LesionVanished = "LESION_VANISHED";
    public const string LesionSplit = "LESION_SPLIT";
    public const string BoneSoftTissue = "BONE_SOFT_TISSUE";
    public const string OrganUnusual = "ORGAN_UNUSUAL";
    public const string TooSmallCounted = "TOO_SMALL_COUNTED";
    public const string VisitDateTwice = "VISIT_DATE_TWICE";
    public const string VisitLabelDate = "VISIT_LABEL_DATE";
    public const string IdsAlike = "IDS_ALIKE";
    public const string VisitOrder = "VISIT_ORDER";
    public const string DatePartial = "DATE_PARTIAL";
    public const string ScanBeforeBirth = "SCAN_BEFORE_BIRTH";
    public const string MethodChange = QueryCodes.MethodChanged;
    public const string NewLesionKnown = QueryCodes.NewLesionAtBaseline;
    public const string ShortAxisAssumed = "SHORT_AXIS_ASSUMED";
    public const string Rounded = "ROUNDED";
    public const string UnitDeclared = "UNIT_DECLARED";
    public const string BlankNotEvaluable = "BLANK_NOT_EVALUABLE";
}
