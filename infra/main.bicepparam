using 'main.bicep'

var addressRanges = readEnvironmentVariable('CLINIC_ADDRESS_RANGES', '')

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param tokenIssuer = readEnvironmentVariable('TOKEN_ISSUER')
param tokenAudience = readEnvironmentVariable('TOKEN_AUDIENCE')
param tokenKeys = readEnvironmentVariable('TOKEN_KEYS')
param patientTokenIssuer = readEnvironmentVariable('PATIENT_TOKEN_ISSUER', '')
param patientTokenAudience = readEnvironmentVariable('PATIENT_TOKEN_AUDIENCE', '')
param patientTokenKeys = readEnvironmentVariable('PATIENT_TOKEN_KEYS', '')
param clinicAddressRanges = empty(addressRanges) ? [] : split(addressRanges, ',')
param sftp = bool(readEnvironmentVariable('LANDING_SFTP', 'false'))
param reportsEngine = readEnvironmentVariable('REPORTS_ENGINE', '')
param reportsFontFolders = readEnvironmentVariable('REPORTS_FONT_FOLDERS', '')
param questPdfLicence = readEnvironmentVariable('QUESTPDF_LICENCE', '')
